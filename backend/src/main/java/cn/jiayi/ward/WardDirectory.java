package cn.jiayi.ward;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads wards, their nights and who has a bed. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class WardDirectory {

    private static final int LONGEST_BOARD = 42;
    private static final Sort BY_FIRST_NIGHT = Sort.by("firstNight", "id");

    private final Wards wards;
    private final WardNights nights;
    private final WardChanges changes;
    private final BedStays stays;
    private final Clock clock;

    /** Visible within its district, like its department. */
    public Optional<Ward> find(Actor actor, UUID id) {
        return wards.findByIdAndDistrictCode(id, actor.district());
    }

    /** A change that the actor's hospital has made. */
    public Optional<WardChange> change(Actor actor, UUID id) {
        return changes.find(id, actor.institutionId());
    }

    /** The wards of the actor's hospital that are open on one of the nights, in four statements whatever their number. */
    public List<WardLine> board(Actor actor, LocalDate from, int days) {
        if (days < 1 || days > LONGEST_BOARD) {
            throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "1 ≤ days ≤ " + LONGEST_BOARD));
        }
        UUID hospital = actor.institutionId();
        Nights shown = Nights.from(from, days);
        Map<UUID, Ward> found = (hospital == null
                        ? List.<Ward>of()
                        : wards.findByHospitalIdOrderByDepartmentIdAscIdAsc(hospital))
                .stream().collect(Collectors.toMap(Ward::getId, Function.identity()));
        Map<UUID, List<WardNight>> of =
                nights.of(found.keySet(), shown).stream().collect(Collectors.groupingBy(WardNight::wardId));
        Map<UUID, Long> overstayed = found.isEmpty()
                ? Map.of()
                : stays.overstayed(found.keySet(), LocalDate.now(clock).minusDays(1)).stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<UUID, WardChange> undoable = found.isEmpty()
                ? Map.of()
                : changes.undoable(found.keySet(), clock.instant()).stream()
                        .collect(Collectors.toMap(WardChange::getWardId, Function.identity()));
        return found.values().stream()
                .filter(ward ->
                        !ward.isClosedOn(from) || overstayed.containsKey(ward.getId()) || taken(of.get(ward.getId())))
                .sorted(Comparator.comparing(Ward::getDepartmentId).thenComparing(Ward::getId))
                .map(ward -> new WardLine(
                        ward,
                        of.getOrDefault(ward.getId(), List.of()),
                        overstayed.getOrDefault(ward.getId(), 0L).intValue(),
                        undoable.get(ward.getId())))
                .toList();
    }

    /** A page of the stays in a ward of the actor's hospital; live ones unless states are named. */
    public Window<BedStay> stays(
            Actor actor, UUID wardId, @Nullable LocalDate night, @Nullable Set<BedStayState> states, Paging paging) {
        Set<BedStayState> wanted = states == null ? EnumSet.complementOf(EnumSet.of(BedStayState.ENDED)) : states;
        UUID hospital = actor.institutionId();
        Specification<BedStay> own = (stay, query, cb) -> hospital == null
                ? cb.disjunction()
                : cb.and(cb.equal(stay.get("hospitalId"), hospital), cb.equal(stay.get("wardId"), wardId));
        Specification<BedStay> in = (stay, query, cb) -> stay.get("state").in(wanted);
        Specification<BedStay> on = (stay, query, cb) -> night == null
                ? cb.conjunction()
                : cb.and(
                        cb.lessThanOrEqualTo(stay.get("firstNight"), night),
                        cb.greaterThanOrEqualTo(stay.get("lastNight"), night));
        return stays.findBy(
                own.and(in).and(on),
                found ->
                        found.sortBy(BY_FIRST_NIGHT).limit(paging.limit().max()).scroll(paging.position()));
    }

    private static boolean taken(@Nullable List<WardNight> of) {
        return of != null && of.stream().anyMatch(night -> night.taken() > 0);
    }
}
