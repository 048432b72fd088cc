package cn.jiayi.referral;

import cn.jiayi.hospital.ClinicSlot;
import cn.jiayi.hospital.SlotSight;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Whoever sees a referral sees the slot that it holds or was given. */
@Component
@RequiredArgsConstructor
class TakenSlotSight implements SlotSight {

    private final ReferralScope scope;

    @Override
    public Specification<ClinicSlot> visibleTo(Actor actor) {
        return (slot, query, cb) -> {
            if (query == null) {
                return cb.disjunction();
            }
            Subquery<UUID> taker = query.subquery(UUID.class);
            Root<Referral> referral = taker.from(Referral.class);
            taker.select(referral.get("id"))
                    .where(
                            cb.equal(referral.get("id"), slot.get("takenById")),
                            scope.visibleTo(actor, referral, taker, cb));
            return cb.exists(taker);
        };
    }
}
