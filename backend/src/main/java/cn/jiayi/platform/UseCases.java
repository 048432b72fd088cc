package cn.jiayi.platform;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link UseCase} promises, around each method that carries it. */
@Slf4j
@RequiredArgsConstructor
class UseCases implements MethodInterceptor {

    private final TransactionTemplate transaction;
    private final IdempotencyKeys keys;
    private final OutcomeJson json;
    private final Audit audit;

    @Override
    public Object invoke(MethodInvocation call) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // it could neither start over nor roll back on its own
            throw new IllegalStateException(call.getMethod() + " is a use case and has to be the outermost");
        }
        UseCase useCase = annotationOf(call);
        Actor actor = (Actor) call.getArguments()[0];
        Command command = (Command) call.getArguments()[1];
        IdempotencyKeys.Claim claim =
                new IdempotencyKeys.Claim(actor, command.idempotencyKey(), useCase.value(), json.fingerprint(command));
        try {
            return patiently(call, claim);
        } catch (AccessDenied denied) {
            audit.denied(actor, useCase.value());
            throw denied.markAudited();
        } catch (Rejected rejected) {
            throw rejected;
        } catch (RuntimeException broken) {
            audit.failed(actor, useCase.value());
            throw broken;
        }
    }

    private Outcome patiently(MethodInvocation call, IdempotencyKeys.Claim claim) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(call, claim);
            } catch (RuntimeException failure) {
                if (!Contention.caused(failure)) {
                    throw failure;
                }
                if (attempt == Contention.ATTEMPTS) {
                    log.warn("{} gave way {} times", claim.action(), attempt, failure);
                    throw new Rejected(RequestFault.BUSY);
                }
                Contention.standBack(attempt);
            }
        }
    }

    private Outcome once(MethodInvocation call, IdempotencyKeys.Claim claim) {
        Class<?> outcomeType = call.getMethod().getReturnType();
        try {
            return inTransaction(claim, outcomeType, () -> (Outcome) proceed(call));
        } catch (LostRace lost) {
            return inTransaction(claim, outcomeType, lost::outcome);
        }
    }

    private Outcome inTransaction(IdempotencyKeys.Claim claim, Class<?> outcomeType, Work work) {
        return transaction.execute(status -> keys.claim(claim, outcomeType).orElseGet(() -> {
            Outcome outcome = work.run();
            keys.answered(claim, outcome);
            audit.done(claim.actor(), claim.action(), outcome.recordId(), outcome.code());
            return outcome;
        }));
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            // a clone, because an invocation counts its way through the other advice once only
            return ((ProxyMethodInvocation) call).invocableClone().proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static UseCase annotationOf(MethodInvocation call) {
        UseCase useCase = AnnotationUtils.findAnnotation(call.getMethod(), UseCase.class);
        if (useCase == null) {
            throw new IllegalStateException("no use case: " + call.getMethod());
        }
        return useCase;
    }

    @FunctionalInterface
    private interface Work {
        Outcome run();
    }
}
