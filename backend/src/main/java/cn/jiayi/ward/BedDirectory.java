package cn.jiayi.ward;

import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which beds are free for a team, and which a referral has. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BedDirectory {

    private final WardOffers offers;
    private final BedPools pools;
    private final BedStays stays;
    private final Wards wards;
    private final Clock clock;

    /** The ward and the earliest first night from today on which a bed of the department is open to the actor's team (trap 15). */
    public Optional<OpenBed> nextOpen(Actor actor, UUID departmentId, int number) {
        return nextOpen(actor, departmentId, LocalDate.now(clock), number);
    }

    /** The same from a day on. */
    public Optional<OpenBed> nextOpen(Actor actor, UUID departmentId, LocalDate from, int number) {
        return open(offers.toTeam(actor, departmentId, null), Nights.from(from, number)).stream()
                .filter(bed -> bed.nextFirstNight() != null)
                .min(Comparator.comparing(OpenBed::nextFirstNight));
    }

    /** The wards of a department that are open to the actor's team, and what is free in them on these nights. */
    public List<OpenBed> openTo(Actor actor, UUID departmentId, Nights wanted) {
        return open(offers.toTeam(actor, departmentId, null), wanted);
    }

    /** The same for a whole hospital. */
    public List<OpenBed> openInHospital(Actor actor, UUID hospitalId, Nights wanted) {
        return actor.teamId() == null
                ? List.of()
                : open(
                        offers.toTeam(
                                actor, wards.findByHospitalIdAndDistrictCodeOrderById(hospitalId, actor.district())),
                        wanted);
    }

    /** What each of the referrals has, or had last; without scope: only for referrals that are in scope already. */
    public Map<UUID, BedStay> ofReferrals(Collection<UUID> referralIds) {
        return referralIds.isEmpty()
                ? Map.of()
                : stays.findByReferralIdInOrderById(referralIds).stream()
                        .collect(
                                Collectors.toMap(BedStay::getReferralId, Function.identity(), (older, newer) -> newer));
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, Ward> wardsByIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : wards.findByIdIn(ids).stream().collect(Collectors.toMap(Ward::getId, Function.identity()));
    }

    private List<OpenBed> open(List<WardOffer> to, Nights wanted) {
        return pools.from(wanted.first(), to, null).stream()
                .filter(pool -> !pool.ward().isClosedOn(wanted.first()))
                .map(pool -> new OpenBed(
                        pool.ward(),
                        pool.free(wanted),
                        pool.nextFree(later(wanted.first()), wanted.number()).orElse(null)))
                .toList();
    }

    private LocalDate later(LocalDate first) {
        LocalDate today = LocalDate.now(clock);
        return first.isBefore(today) ? today : first;
    }
}
