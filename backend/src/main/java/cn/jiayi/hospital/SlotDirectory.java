package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads slots in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SlotDirectory {

    private static final int LONGEST_LIST_DAYS = 62;
    private static final Sort BY_TIME = Sort.by("startsAt", "id");

    private final ClinicSlots slots;
    private final ObjectProvider<SlotSight> sights;
    private final Clock clock;

    public Optional<ClinicSlot> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, ClinicSlot> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : slots.findAll(visibleTo(actor).and(SlotScope.oneOf(ids))).stream()
                        .collect(Collectors.toMap(ClinicSlot::getId, Function.identity()));
    }

    /** A page of the slots of the actor's hospital between two days, in the order of their times. */
    public Window<ClinicSlot> ofHospital(Actor actor, SlotQuery query, Paging paging) {
        if (query.from() == null
                || query.until() == null
                || ChronoUnit.DAYS.between(query.from(), query.until()) >= LONGEST_LIST_DAYS) {
            throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "filter.from … filter.until ≤ 62 d"));
        }
        return page(SlotScope.ofHospital(actor.institutionId()).and(wanted(query)), paging.position(), paging.limit());
    }

    /** A page of the slots that are open to the actor's team now, in the order of their times. */
    public Window<ClinicSlot> openTo(Actor actor, SlotQuery query, Paging paging) {
        return page(SlotScope.openTo(actor, clock.instant()).and(wanted(query)), paging.position(), paging.limit());
    }

    /** The next slot of a department, of one of these kinds, that is open to the actor's team now. */
    public Optional<ClinicSlot> nextOpen(Actor actor, UUID departmentId, Set<SlotKind> kinds) {
        return page(
                        SlotScope.openTo(actor, clock.instant())
                                .and(SlotScope.ofDepartment(departmentId))
                                .and(SlotScope.ofKinds(kinds)),
                        ScrollPosition.keyset(),
                        Limit.of(1))
                .stream()
                .findFirst();
    }

    private Window<ClinicSlot> page(Specification<ClinicSlot> wanted, ScrollPosition position, Limit limit) {
        return slots.findBy(
                wanted, found -> found.sortBy(BY_TIME).limit(limit.max()).scroll(position));
    }

    private Specification<ClinicSlot> wanted(SlotQuery query) {
        return SlotScope.between(
                        startOf(query.from()),
                        query.until() == null ? null : startOf(query.until().plusDays(1)))
                .and(query.hospitalId() == null ? SlotScope.any() : SlotScope.ofHospital(query.hospitalId()))
                .and(SlotScope.ofDepartment(query.departmentId()))
                .and(SlotScope.inStates(query.states()))
                .and(SlotScope.ofKinds(query.kinds()));
    }

    private @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Specification<ClinicSlot> visibleTo(Actor actor) {
        return (slot, query, cb) -> cb.or(sights.stream()
                .map(sight -> sight.visibleTo(actor).toPredicate(slot, query, cb))
                .toList());
    }
}
