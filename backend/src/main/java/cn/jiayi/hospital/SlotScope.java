package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Conditions on slots, by name. */
final class SlotScope {

    private SlotScope() {}

    static Specification<ClinicSlot> ofHospital(@Nullable UUID hospital) {
        return hospital == null ? none() : (slot, query, cb) -> cb.equal(slot.get("hospitalId"), hospital);
    }

    /** Free, yet to come, and kept for the actor's team or institution, or open to its whole district by now (trap 14). */
    static Specification<ClinicSlot> openTo(Actor actor, Instant now) {
        UUID team = actor.teamId();
        if (team == null) {
            return none();
        }
        UUID institution = actor.institutionId();
        return (slot, query, cb) -> cb.and(
                cb.equal(slot.get("districtCode"), actor.district()),
                cb.equal(slot.get("state"), ClinicSlotState.FREE),
                cb.greaterThan(slot.<Instant>get("startsAt"), now),
                cb.greaterThan(slot.<Instant>get("publicAt"), now),
                cb.or(
                        cb.equal(slot.get("teamId"), team),
                        institution == null ? cb.disjunction() : cb.equal(slot.get("institutionId"), institution),
                        cb.lessThanOrEqualTo(slot.<Instant>get("opensToAllAt"), now)));
    }

    static Specification<ClinicSlot> ofDepartment(@Nullable UUID department) {
        return department == null ? any() : (slot, query, cb) -> cb.equal(slot.get("departmentId"), department);
    }

    static Specification<ClinicSlot> inStates(@Nullable Collection<ClinicSlotState> states) {
        return states == null ? any() : (slot, query, cb) -> slot.get("state").in(states);
    }

    static Specification<ClinicSlot> ofKinds(@Nullable Collection<SlotKind> kinds) {
        return kinds == null ? any() : (slot, query, cb) -> slot.get("kind").in(kinds);
    }

    /** From one instant on and before another; null for no limit. */
    static Specification<ClinicSlot> between(@Nullable Instant from, @Nullable Instant before) {
        return (slot, query, cb) -> {
            Predicate since = from == null ? cb.conjunction() : cb.greaterThanOrEqualTo(slot.get("startsAt"), from);
            Predicate until = before == null ? cb.conjunction() : cb.lessThan(slot.get("startsAt"), before);
            return cb.and(since, until);
        };
    }

    static Specification<ClinicSlot> oneOf(Collection<UUID> ids) {
        return (slot, query, cb) -> slot.get("id").in(ids);
    }

    static Specification<ClinicSlot> none() {
        return (slot, query, cb) -> cb.disjunction();
    }

    static Specification<ClinicSlot> any() {
        return (slot, query, cb) -> cb.conjunction();
    }
}
