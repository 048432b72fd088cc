package cn.jiayi.ward;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes beds for referrals and lets them go, in the referral's own transaction, whose row is locked (M24, trap 14). A failed attempt
 * has written nothing; it says which nights are full and when there is a bed. A referral has one bed at most: whoever takes another
 * for it lets go of the first in the same step, and keeps it where there is no other.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class BedReservations {

    private final Wards wards;
    private final WardOffers offers;
    private final BedPools pools;
    private final WardNights nights;
    private final BedStays stays;
    private final Clock clock;

    /** Holds a bed of the department in a ward that is open to the actor's team: in this one, or in the best where none is named. */
    public BedHold hold(
            Actor actor,
            UUID departmentId,
            @Nullable UUID wardId,
            LocalDate firstNight,
            int number,
            UUID referralId,
            Instant atLatest) {
        return take(offers.toTeam(actor, departmentId, wardId), Nights.from(firstNight, number), referralId, atLatest);
    }

    /** Holds a bed in any ward of the department: the hospital may give away what it keeps for an institution. */
    public BedHold holdForHospital(
            UUID hospitalId,
            UUID departmentId,
            @Nullable UUID wardId,
            LocalDate firstNight,
            int number,
            UUID referralId,
            Instant atLatest) {
        return take(
                offers.toHospital(hospitalId, departmentId, wardId),
                Nights.from(firstNight, number),
                referralId,
                atLatest);
    }

    /** Gives a bed in any ward of the department at once. */
    public BedHold give(
            UUID hospitalId,
            UUID departmentId,
            @Nullable UUID wardId,
            LocalDate firstNight,
            int number,
            UUID referralId) {
        return take(
                offers.toHospital(hospitalId, departmentId, wardId), Nights.from(firstNight, number), referralId, null);
    }

    /** Turns the hold of a referral into a booking. */
    public void book(UUID referralId) {
        if (stays.book(referralId) != 1) {
            throw new IllegalStateException("referral " + referralId + " holds no bed");
        }
    }

    /**
     * The patient has come: the nights run from that day on. Whoever comes earlier than booked needs a bed on those nights too;
     * whoever comes after the last night has one from then for one night.
     */
    public BedHold admit(UUID referralId, LocalDate on) {
        TakenNights own = live(referralId, BedStayState.BOOKED);
        Nights wanted = new Nights(on, own.lastNight().isBefore(on) ? on : own.lastNight());
        return retake(own, wanted, () -> stays.admit(own.stayId(), wanted.first(), wanted.last()));
    }

    /** The patient leaves on another day than booked: on the day after this night. */
    public BedHold extend(UUID referralId, LocalDate lastNight) {
        TakenNights own = live(referralId, BedStayState.BOOKED, BedStayState.ADMITTED);
        Nights wanted = new Nights(own.firstNight(), lastNight);
        return retake(own, wanted, () -> stays.until(own.stayId(), lastNight));
    }

    /** The patient leaves: the nights from that day on are free. */
    public void discharge(UUID referralId, LocalDate on) {
        end(live(referralId, BedStayState.ADMITTED), on);
    }

    /** The patient had not come after all: the bed is booked as before. */
    public void undoAdmission(UUID referralId) {
        if (stays.unadmit(referralId) != 1) {
            throw new IllegalStateException("referral " + referralId + " is not in a ward");
        }
    }

    /** Takes the bed again that was let go last, where it is free still: booked, or with the patient in it, as it was. */
    public BedHold restore(UUID referralId) {
        BedStay stay = stays.findFirstByReferralIdAndStateOrderByIdDesc(referralId, BedStayState.ENDED)
                .orElseThrow(() -> new IllegalStateException("referral " + referralId + " had no bed"));
        LocalDate until = stay.getFreedUntil();
        LocalDate last = until == null ? stay.getLastNight() : until;
        Nights missing = new Nights(stay.getLastNight().plusDays(1), last);
        List<WardOffer> own = List.of(new WardOffer(ward(stay.getWardId()), LocalDate.MAX));
        if (!has(pools.locked(own, missing, null).getFirst(), missing.each().toList())) {
            return pools.missed(own, missing, null);
        }
        take(stay.getWardId(), missing);
        stays.revive(stay.getId(), stay.getAdmittedOn() == null ? BedStayState.BOOKED : BedStayState.ADMITTED);
        return new BedHold.Taken(stay.getId(), stay.getWardId(), stay.getFirstNight(), last, null);
    }

    /** Lets go of the bed that the referral has, if any; whoever lies in it leaves today. */
    public void free(UUID referralId) {
        freeAll(List.of(referralId));
    }

    /** The same for several; how many had one. */
    public int freeAll(Collection<UUID> referralIds) {
        List<TakenNights> live = referralIds.isEmpty() ? List.of() : stays.live(referralIds);
        live.forEach(own -> end(own, own.state() == BedStayState.ADMITTED ? today() : own.firstNight()));
        return live.size();
    }

    private BedHold take(List<WardOffer> open, Nights wanted, UUID referralId, @Nullable Instant atLatest) {
        TakenNights own = stays.live(List.of(referralId)).stream().findFirst().orElse(null);
        if (own != null && own.state() == BedStayState.ADMITTED) {
            throw new IllegalStateException("referral " + referralId + " is in a ward already");
        }
        Optional<BedPool> found = open.isEmpty()
                ? Optional.empty()
                : pools.locked(open, wanted, own).stream()
                        .filter(pool -> pool.standing(wanted) == BedStanding.OPEN)
                        .findFirst();
        if (found.isEmpty()) {
            return pools.missed(open, wanted, own);
        }
        Ward ward = found.get().ward();
        Instant until = atLatest == null ? null : earlier(atLatest, endOf(wanted.first()));
        if (own != null) {
            nights.release(own.wardId(), own.nights());
        }
        take(ward.getId(), wanted);
        UUID stay = own == null ? begin(ward, referralId, wanted, until) : move(own, ward, wanted, until);
        return new BedHold.Taken(stay, ward.getId(), wanted.first(), wanted.last(), until);
    }

    private UUID begin(Ward ward, UUID referralId, Nights wanted, @Nullable Instant until) {
        return stays.saveAndFlush(new BedStay(Ids.next(), ward, referralId, wanted, until))
                .getId();
    }

    private UUID move(TakenNights own, Ward ward, Nights wanted, @Nullable Instant until) {
        BedStayState state = until == null ? BedStayState.BOOKED : BedStayState.HELD;
        must(stays.put(own.stayId(), ward.getId(), ward.getHospitalId(), wanted.first(), wanted.last(), state, until));
        return own.stayId();
    }

    /** Other nights in the same ward: only those that are new have to be free. */
    private BedHold retake(TakenNights own, Nights wanted, IntSupplier change) {
        List<WardOffer> ward = List.of(new WardOffer(ward(own.wardId()), LocalDate.MAX));
        List<LocalDate> more =
                wanted.each().filter(night -> !own.nights().contains(night)).toList();
        BedPool pool = pools.locked(ward, wanted, own).getFirst();
        if (!has(pool, more)) {
            BedHold.NotTaken missed = pools.missed(ward, wanted, own);
            return new BedHold.NotTaken(
                    pool.room(more),
                    more.stream().filter(pool.full(wanted)::contains).toList(),
                    missed.nextFree());
        }
        nights.release(own.wardId(), own.nights());
        take(own.wardId(), wanted);
        must(change.getAsInt());
        return new BedHold.Taken(own.stayId(), own.wardId(), wanted.first(), wanted.last(), null);
    }

    private void end(TakenNights own, LocalDate on) {
        LocalDate leaves = on.isBefore(own.firstNight()) ? own.firstNight() : on;
        LocalDate last = own.lastNight().isBefore(leaves) ? own.lastNight() : leaves.minusDays(1);
        nights.release(own.wardId(), new Nights(last.plusDays(1), own.lastNight()));
        must(stays.end(own.stayId(), last, own.state() == BedStayState.ADMITTED ? leaves : today()));
    }

    private void take(UUID wardId, Nights wanted) {
        if (nights.take(wardId, wanted) != wanted.number()) {
            throw new IllegalStateException("a night of ward " + wardId + " is gone under its lock");
        }
    }

    private static boolean has(BedPool pool, List<LocalDate> nights) {
        return pool.room(nights) == BedStanding.OPEN;
    }

    private TakenNights live(UUID referralId, BedStayState... states) {
        return stays.live(List.of(referralId)).stream()
                .filter(own -> List.of(states).contains(own.state()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("referral " + referralId + " has no such bed"));
    }

    private Ward ward(UUID id) {
        return wards.findByIdIn(List.of(id)).getFirst();
    }

    private static void must(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("a stay has changed without its referral's lock");
        }
    }

    /** A night lasts into the morning: what is asked for shortly before midnight has its full time to be answered. */
    private Instant endOf(LocalDate night) {
        return night.plusDays(1).atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
