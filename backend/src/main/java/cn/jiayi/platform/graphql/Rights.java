package cn.jiayi.platform.graphql;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Denial;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Decides for {@link SignedIn} and {@link Only}; denies by exception, so that the caller is told why. */
@Component
@RequiredArgsConstructor
class Rights implements AuthorizationManager<MethodInvocation> {

    private static final AuthorizationResult GRANTED = new AuthorizationDecision(true);

    private final Callers callers;

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        Actor actor = callers.actor();
        Only only = call.getMethod().getAnnotation(Only.class);
        if (only != null && !actor.is(only.value())) {
            throw new AccessDenied(Denial.ROLE_MAY_NOT);
        }
        return GRANTED;
    }
}
