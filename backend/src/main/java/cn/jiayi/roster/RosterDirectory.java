package cn.jiayi.roster;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads imports: an institution's administrator those of the institution, the commission those of the district. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RosterDirectory {

    private static final String ROW = "row";

    private final RosterImports imports;
    private final RosterRows rows;
    private final HouseholdDirectory households;
    private final Institutions institutions;

    public Optional<RosterImport> find(Actor actor, UUID id) {
        return imports.findOne(visibleTo(actor).and(is(id)));
    }

    public boolean sees(Actor actor, UUID id) {
        return imports.exists(visibleTo(actor).and(is(id)));
    }

    /** The latest first. */
    public Window<RosterImport> list(Actor actor, Paging paging) {
        return Keyset.page(imports, visibleTo(actor), Sort.by("id").descending(), paging);
    }

    /** By import, the latest that has taken in the very same file before; in one statement. */
    public Map<RosterImport, RosterImport> sameFilesBefore(Actor actor, Collection<RosterImport> rosters) {
        List<byte[]> hashes = rosters.stream().map(RosterImport::getContentHash).toList();
        Map<ByteBuffer, List<RosterImport>> done = imports
                .findAll(visibleTo(actor)
                        .and((one, query, cb) -> cb.and(
                                one.get("contentHash").in(hashes), cb.equal(one.get("state"), RosterState.DONE))))
                .stream()
                .collect(Collectors.groupingBy(one -> ByteBuffer.wrap(one.getContentHash())));
        Map<RosterImport, RosterImport> before = new HashMap<>();
        for (RosterImport roster : rosters) {
            done.getOrDefault(ByteBuffer.wrap(roster.getContentHash()), List.of()).stream()
                    .filter(one -> one.getId().compareTo(roster.getId()) < 0) // ids are made in the order of time
                    .max(Comparator.comparing(RosterImport::getId))
                    .ifPresent(one -> before.put(roster, one));
        }
        return before;
    }

    /** Rows that are wrong, in the order of the file; empty for an import that is not there for the actor. */
    public Window<RosterWrongRow> wrongRows(Actor actor, UUID id, Paging paging) {
        List<RosterWrongRow> found = find(actor, id).stream()
                .flatMap(roster -> rows.wrong(id, after(paging), paging.limit().max() + 1).stream())
                .map(row -> new RosterWrongRow(row.number(), row.problems()))
                .toList();
        return window(found, RosterWrongRow::number, paging);
    }

    /** People whom the register has in another household, in the order of the file. */
    public Window<RosterElsewhere> elsewhere(Actor actor, UUID id, Paging paging) {
        RosterImport roster = find(actor, id).orElse(null);
        if (roster == null) {
            return window(List.of(), RosterElsewhere::number, paging);
        }
        List<RosterRows.Elsewhere> found =
                rows.elsewhere(id, after(paging), paging.limit().max() + 1);
        List<UUID> others = found.stream()
                .map(RosterRows.Elsewhere::otherHouseholdId)
                .distinct()
                .toList();
        Map<UUID, Household> homes = households.byIds(others);
        var visible = households.find(actor, others).keySet();
        Map<UUID, Institution> serving = institutions.byIds(
                homes.values().stream().map(Household::getInstitutionId).collect(Collectors.toSet()));
        Map<Integer, String> names = names(roster, found);
        return window(
                found.stream()
                        .map(row -> new RosterElsewhere(
                                row.number(),
                                names.getOrDefault(row.number(), ""),
                                visible.contains(row.otherHouseholdId()) ? row.otherHouseholdId() : null,
                                serving.get(homes.get(row.otherHouseholdId()).getInstitutionId())
                                        .getName(),
                                row.canMove(),
                                row.decision()))
                        .toList(),
                RosterElsewhere::number,
                paging);
    }

    private Map<Integer, String> names(RosterImport roster, List<RosterRows.Elsewhere> of) {
        int column = roster.columns().get(RosterField.NAME);
        return rows
                .numbered(
                        roster.getId(),
                        of.stream().map(RosterRows.Elsewhere::number).toList())
                .stream()
                .collect(Collectors.toMap(
                        StagedRow::number, row -> RosterWords.plain(row.cells().get(column))));
    }

    private static int after(Paging paging) {
        return ((KeysetScrollPosition) paging.position()).getKeys().get(ROW) instanceof Number row ? row.intValue() : 0;
    }

    private static <T> Window<T> window(List<T> found, ToIntFunction<T> number, Paging paging) {
        int most = paging.limit().max();
        List<T> page = found.subList(0, Math.min(found.size(), most));
        return Window.from(
                page, i -> ScrollPosition.forward(Map.of(ROW, number.applyAsInt(page.get(i)))), found.size() > most);
    }

    /** Who is a role is not yet whose (trap 26); one that is still coming in is not there yet. */
    private static Specification<RosterImport> visibleTo(Actor actor) {
        return (roster, query, cb) -> cb.and(
                cb.notEqual(roster.get("state"), RosterState.UPLOADING),
                switch (actor.role()) {
                    case INSTITUTION_ADMIN ->
                        actor.institutionId() == null
                                ? cb.disjunction()
                                : cb.equal(roster.get("institutionId"), actor.institutionId());
                    case COMMISSION -> cb.equal(roster.get("districtCode"), actor.district());
                    default -> cb.disjunction();
                });
    }

    private static Specification<RosterImport> is(UUID id) {
        return (roster, query, cb) -> cb.equal(roster.get("id"), id);
    }
}
