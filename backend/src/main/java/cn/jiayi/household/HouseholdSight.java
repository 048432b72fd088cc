package cn.jiayi.household;

import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;

/** Which households a role sees for one reason; modules below contribute theirs as beans, and one reason is enough. */
public interface HouseholdSight {

    /** A condition on {@code household}, as {@link Sights} has them. */
    String visibleTo(Role role);
}
