package cn.jiayi.contract;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/**
 * Requests to end a contract (M16): the household asks and takes back, the institution accepts or gives back. Whoever decides holds
 * the lock on the record before reading it, so that of two who act at once the second sees what the first has done.
 */
@Service
@RequiredArgsConstructor
public class ContractTermination {

    private final Contracts contracts;
    private final TerminationRequests requests;
    private final ContractScope scope;
    private final TerminationFile file;
    private final ContractNews news;
    private final DistrictPolicies policies;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @UseCase("contract.requestTermination")
    public RequestTerminationOutcome request(Actor actor, RequestTermination command) {
        Contract contract = lockContract(actor, command.contractId()).orElse(null);
        if (contract == null) {
            return new RequestTerminationOutcome.Refused(ContractRequestTerminationRefusal.NOT_FOUND, null);
        }
        Words note = Words.of(command.note());
        Optional<ContractRequestTerminationRefusal> against =
                against(actor, contract).or(() -> TerminationRules.against(command.reason(), note));
        if (against.isPresent()) {
            return new RequestTerminationOutcome.Refused(against.get(), contract.getId());
        }
        TerminationRequest request = new TerminationRequest(
                new TerminationRequestDraft(
                        Ids.next(),
                        command.reason(),
                        note.text(),
                        command.effect(),
                        Objects.requireNonNull(actor.residentId()),
                        actor.name(),
                        clock.instant(),
                        answerBy(contract),
                        null),
                contract);
        entities.persist(request);
        news.requested(request);
        return new RequestTerminationOutcome.Requested(request.getId(), contract.getId());
    }

    @UseCase("terminationRequest.withdraw")
    public WithdrawTerminationOutcome withdraw(Actor actor, WithdrawTermination command) {
        TerminationRequest request = lockRequest(actor, command.requestId()).orElse(null);
        if (request == null) {
            return new WithdrawTerminationOutcome.Refused(TerminationRequestWithdrawRefusal.NOT_FOUND, null);
        }
        UUID household = request.getHouseholdId();
        boolean maySpeak = file.maySpeak(actor, List.of(household)).getOrDefault(household, false);
        Optional<TerminationRequestWithdrawRefusal> against =
                TerminationRules.againstWithdrawing(maySpeak, request.isOpen());
        if (against.isPresent()) {
            return new WithdrawTerminationOutcome.Refused(against.get(), request.getId());
        }
        request.withdraw(clock.instant());
        return new WithdrawTerminationOutcome.Withdrawn(request.getId());
    }

    @UseCase("terminationRequest.accept")
    public AnswerTerminationOutcome accept(Actor actor, AcceptTermination command) {
        Words words = Words.of(command.note());
        return answer(actor, command.requestId(), TerminationRules.againstAccepting(words), request -> {
            LocalDate today = LocalDate.now(clock);
            Contract contract = contracts.lock(request.getContractId()).orElseThrow();
            LocalDate lastDay =
                    TerminationRules.lastDay(request.getEffect(), ContractTerm.of(contract.getTerms(), today), today);
            contract.end(lastDay, ContractEndReason.HOUSEHOLD_ASKED, today);
            events.publishEvent(new ContractsChanged(Set.of(contract.getHouseholdId())));
            request.accept(lastDay, actor.name(), words.text(), clock.instant());
            news.accepted(request);
        });
    }

    @UseCase("terminationRequest.return")
    public AnswerTerminationOutcome giveBack(Actor actor, ReturnTermination command) {
        Words words = Words.of(command.note());
        return answer(actor, command.requestId(), TerminationRules.againstReturning(words), request -> {
            request.giveBack(actor.name(), Objects.requireNonNull(words.text()), clock.instant());
            news.returned(request);
        });
    }

    private AnswerTerminationOutcome answer(
            Actor actor,
            UUID requestId,
            Optional<TerminationRequestAnswerRefusal> againstWords,
            Consumer<TerminationRequest> verb) {
        TerminationRequest request = lockRequest(actor, requestId).orElse(null);
        if (request == null) {
            return new AnswerTerminationOutcome.Refused(TerminationRequestAnswerRefusal.NOT_FOUND, null);
        }
        Optional<TerminationRequestAnswerRefusal> against =
                request.isOpen() ? againstWords : Optional.of(TerminationRequestAnswerRefusal.NOT_OPEN);
        if (against.isPresent()) {
            return new AnswerTerminationOutcome.Refused(against.get(), requestId);
        }
        verb.accept(request);
        return new AnswerTerminationOutcome.Answered(requestId);
    }

    private Optional<ContractRequestTerminationRefusal> against(Actor actor, Contract contract) {
        TerminationFacts facts = file.facts(actor, List.of(contract)).get(contract.getId());
        return TerminationRules.against(facts).stream().findFirst();
    }

    /** Under the policy that the contract was signed under (trap 12). */
    private LocalDate answerBy(Contract contract) {
        int days = policies.byIds(List.of(contract.getPolicyId()))
                .get(contract.getPolicyId())
                .getTerminationAnswerDays();
        return LocalDate.now(clock).plusDays(days);
    }

    private Optional<Contract> lockContract(Actor actor, UUID id) {
        Specification<Contract> visible = scope.visibleTo(actor);
        return contracts.exists(visible.and(is(id))) ? contracts.lock(id) : Optional.empty();
    }

    private Optional<TerminationRequest> lockRequest(Actor actor, UUID id) {
        Specification<TerminationRequest> visible = scope.visibleTo(actor);
        return requests.exists(visible.and(is(id))) ? requests.lock(id) : Optional.empty();
    }

    private static <T> Specification<T> is(UUID id) {
        return (record, query, cb) -> cb.equal(record.get("id"), id);
    }
}
