package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** A hospital sees its own slots, a team those that are open to it. */
@Component
@RequiredArgsConstructor
class OwnSlotSight implements SlotSight {

    private final Clock clock;

    @Override
    public Specification<ClinicSlot> visibleTo(Actor actor) {
        return switch (actor.role()) {
            case HOSPITAL_COORDINATOR -> SlotScope.ofHospital(actor.institutionId());
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> SlotScope.openTo(actor, clock.instant());
            default -> SlotScope.none();
        };
    }
}
