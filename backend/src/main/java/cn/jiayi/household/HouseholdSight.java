package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import org.springframework.data.jpa.domain.Specification;

/** Which households an actor sees for one reason; modules below contribute theirs as beans, and one reason is enough. */
public interface HouseholdSight {

    Specification<Household> visibleTo(Actor actor);
}
