package cn.jiayi.grid;

import cn.jiayi.platform.Actor;
import org.springframework.data.jpa.domain.Specification;

/** Which grid areas an actor sees for one reason; modules below contribute theirs as beans, and one reason is enough. */
public interface GridAreaSight {

    Specification<GridArea> visibleTo(Actor actor);
}
