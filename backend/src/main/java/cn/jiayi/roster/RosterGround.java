package cn.jiayi.roster;

import cn.jiayi.district.Place;
import cn.jiayi.grid.GridArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the households of a roster may live: the villages and grid areas of the institution, or of the district where the commission
 * imports.
 *
 * @param towns their names, also of those whose villages are elsewhere
 * @param institutionOf the institution that serves a village; those that nobody serves have none
 */
record RosterGround(
        Map<UUID, String> towns, List<Place> villages, List<GridArea> areas, Map<UUID, UUID> institutionOf) {

    /** By its code or its name, also with its town's before it; a name that two villages have is none. */
    Optional<Place> village(String word) {
        return only(villages.stream()
                .filter(village -> word.equals(village.getName())
                        || word.equals(towns.get(village.getTownId()) + village.getName())
                        || word.equals(village.getCode()))
                .toList());
    }

    Optional<GridArea> area(String word) {
        return only(areas.stream()
                .filter(area -> word.equals(area.getCode()) || word.equals(area.getName()))
                .toList());
    }

    Optional<Place> villageOf(GridArea area) {
        return villages.stream()
                .filter(village -> village.getId().equals(area.getVillageId()))
                .findFirst();
    }

    /** The institution that serves a household that is to be founded: its grid area's, else its village's. */
    Optional<UUID> institutionOf(RosterGroup group) {
        return group.said(RosterLine::area)
                .map(GridArea::getInstitutionId)
                .or(() -> group.said(RosterLine::village).map(village -> institutionOf.get(village.getId())));
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
