package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import org.springframework.data.jpa.domain.Specification;

/** Which slots an actor sees for one reason; modules below contribute theirs as beans, and one reason is enough. */
public interface SlotSight {

    Specification<ClinicSlot> visibleTo(Actor actor);
}
