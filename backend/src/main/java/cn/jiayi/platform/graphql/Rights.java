package cn.jiayi.platform.graphql;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.Role;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Decides for {@link SignedIn} and {@link Only}; denies by exception, so that the caller is told why. */
@Component("rights")
@RequiredArgsConstructor
class Rights {

    private final Callers callers;

    /** @param roles names with commas, as the annotation's value is written into the expression */
    public boolean only(String roles) {
        Actor actor = callers.actor();
        if (Arrays.stream(roles.split(",")).map(Role::valueOf).noneMatch(actor::is)) {
            throw new AccessDenied(Denial.ROLE_MAY_NOT);
        }
        return true;
    }

    public boolean signedIn() {
        callers.actor();
        return true;
    }
}
