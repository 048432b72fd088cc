package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes slots for referrals and lets them go, in the referral's own transaction (M24). A failed attempt has written nothing; it
 * says who has the slot now, so that the loser can be told.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class SlotReservations {

    private final ClinicSlots slots;
    private final EntityManager entities;
    private final Clock clock;

    /** Holds a slot of the department that is open to the actor's team. */
    public SlotHold holdForTeam(Actor actor, UUID departmentId, UUID slotId, UUID referralId, Instant atLatest) {
        UUID team = actor.teamId();
        if (team == null) {
            return notThere();
        }
        return take(
                slots.findByIdAndDistrictCode(slotId, actor.district())
                        .filter(slot -> slot.getDepartmentId().equals(departmentId)),
                (slot, now) -> slot.standingForTeam(team, actor.institutionId(), actor.district(), now),
                (slot, now) -> slots.hold(
                                slotId,
                                slot.getStartsAt(),
                                referralId,
                                earlier(atLatest, slot.getStartsAt()),
                                now,
                                false)
                        == 1,
                atLatest);
    }

    /** Holds any free slot of the department: the hospital may give away what it keeps for another team. */
    public SlotHold holdForHospital(
            UUID hospitalId, UUID departmentId, UUID slotId, UUID referralId, Instant atLatest) {
        return take(
                slots.findByIdAndHospitalId(slotId, hospitalId),
                (slot, now) -> slot.standingForHospital(hospitalId, departmentId, now),
                (slot, now) -> slots.hold(
                                slotId,
                                slot.getStartsAt(),
                                referralId,
                                earlier(atLatest, slot.getStartsAt()),
                                now,
                                true)
                        == 1,
                atLatest);
    }

    /** Gives any free slot of the department at once. */
    public SlotHold give(UUID hospitalId, UUID departmentId, UUID slotId, UUID referralId) {
        return take(
                slots.findByIdAndHospitalId(slotId, hospitalId),
                (slot, now) -> slot.standingForHospital(hospitalId, departmentId, now),
                (slot, now) -> slots.give(slotId, slot.getStartsAt(), referralId, now) == 1,
                Instant.MAX);
    }

    /** Turns the hold of a referral into a booking; the referral's own row is locked, so nobody can have ended the hold. */
    public void book(UUID slotId, UUID referralId) {
        if (slots.book(slotId, referralId) != 1) {
            throw new IllegalStateException("referral " + referralId + " does not hold slot " + slotId);
        }
    }

    /** Frees what the referral holds or was given, if anything. */
    public void free(UUID referralId) {
        freeAll(List.of(referralId));
    }

    /** Frees what these referrals hold or were given, in one statement. */
    public int freeAll(Collection<UUID> referralIds) {
        return referralIds.isEmpty() ? 0 : slots.free(referralIds);
    }

    private SlotHold take(
            Optional<ClinicSlot> wanted,
            BiFunction<ClinicSlot, Instant, SlotStanding> standing,
            BiPredicate<ClinicSlot, Instant> attempt,
            Instant atLatest) {
        if (wanted.isEmpty()) {
            return notThere();
        }
        ClinicSlot slot = wanted.get();
        while (true) {
            // what another transaction has committed since, not what this one has read before
            entities.refresh(slot);
            Instant now = clock.instant();
            SlotStanding found = standing.apply(slot, now);
            if (found != SlotStanding.OPEN) {
                return found == SlotStanding.NOT_THERE ? notThere() : notTaken(slot, found);
            }
            if (attempt.test(slot, now)) {
                return new SlotHold.Taken(slot.getId(), slot.getStartsAt(), earlier(atLatest, slot.getStartsAt()));
            }
            // somebody was faster: look again who, or, if they have let it go already, try again
        }
    }

    private static SlotHold notTaken(ClinicSlot slot, SlotStanding standing) {
        return new SlotHold.NotTaken(standing, slot.getState(), slot.getStartsAt(), slot.getTakenById());
    }

    private static SlotHold notThere() {
        return new SlotHold.NotTaken(SlotStanding.NOT_THERE, null, null, null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
