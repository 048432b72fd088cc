package cn.jiayi.grid;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads grid areas in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class GridDirectory {

    /** No institution has as many; a map with more would show nothing. */
    public static final int MOST_PLOTS = 5_000;

    private final GridAreas areas;
    private final List<GridAreaSight> sights;

    public Optional<GridArea> find(Actor actor, UUID id) {
        return areas.findOne(visibleTo(actor).and(oneOf(List.of(id))));
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, GridArea> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(areas.findAll(visibleTo(actor).and(oneOf(ids))));
    }

    /** The areas of an institution that the actor may see, in the order of their codes. */
    public Window<GridArea> ofInstitution(Actor actor, UUID institutionId, Paging paging) {
        Specification<GridArea> own = (area, query, cb) -> cb.equal(area.get("institutionId"), institutionId);
        return areas.findBy(
                visibleTo(actor).and(own),
                query -> query.sortBy(Sort.by("code"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** The areas of villages that the actor may see, by village, in the order of their codes, in one statement. */
    public Map<UUID, List<GridArea>> ofVillages(Actor actor, Collection<UUID> villageIds) {
        Specification<GridArea> there =
                (area, query, cb) -> area.get("villageId").in(villageIds);
        return areas.findAll(visibleTo(actor).and(there), Sort.by("code")).stream()
                .collect(Collectors.groupingBy(GridArea::getVillageId));
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, GridArea> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : byId(areas.findAll(oneOf(ids)));
    }

    /** About where an address lies: the middle of its area, or of its village's areas while it is placed in none; empty without any. */
    public Optional<GridCentre> whereabouts(@Nullable UUID areaId, UUID villageId) {
        if (areaId != null) {
            return areas.centre(areaId);
        }
        List<GridCentre> centres = areas.centresOfVillage(villageId);
        return centres.isEmpty() ? Optional.empty() : Optional.of(GridCentre.mean(centres));
    }

    /** Without scope: the ground of a district in the order of the codes, for what works on all of it. */
    public List<GridArea> inDistrict(String district) {
        return areas.findAll((area, query, cb) -> cb.equal(area.get("districtCode"), district), Sort.by("code"));
    }

    /** Without scope: the ground of an institution in the order of the codes, as a map needs it, in one statement. */
    public List<GridPlot> plots(UUID institutionId) {
        return areas.plots(institutionId, Limit.of(MOST_PLOTS));
    }

    /** Without scope: for what draws the areas of an institution, in the order of the codes; as they are now, whatever was loaded before. */
    public List<GridOutline> outlinesOfInstitution(UUID institutionId) {
        return areas.outlinesOfInstitution(institutionId);
    }

    /** Without scope: for what draws a whole district, in the order of the codes; as they are now, whatever was loaded before. */
    public List<GridOutline> outlinesOfDistrict(String district) {
        return areas.outlinesOfDistrict(district);
    }

    private Specification<GridArea> visibleTo(Actor actor) {
        return (area, query, cb) -> cb.or(sights.stream()
                .map(sight -> sight.visibleTo(actor).toPredicate(area, query, cb))
                .toList());
    }

    private static Specification<GridArea> oneOf(Collection<UUID> ids) {
        return (area, query, cb) -> area.get("id").in(ids);
    }

    private static Map<UUID, GridArea> byId(List<GridArea> found) {
        return found.stream().collect(Collectors.toMap(GridArea::getId, Function.identity()));
    }
}
