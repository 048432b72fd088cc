package cn.jiayi.roster;

import cn.jiayi.district.Place;
import cn.jiayi.grid.GridArea;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the households of a roster may live: the villages and grid areas of the institution, or of the district where the commission
 * imports.
 */
final class RosterGround {

    private final Map<UUID, Place> villages;
    private final Map<String, Optional<Place>> villagesByWord;
    private final Map<String, Optional<GridArea>> areasByWord;
    private final Map<UUID, UUID> institutionOf;

    /**
     * @param towns their names, also of those whose villages are elsewhere
     * @param institutionOf the institution that serves a village; those that nobody serves have none
     */
    RosterGround(Map<UUID, String> towns, List<Place> villages, List<GridArea> areas, Map<UUID, UUID> institutionOf) {
        this.villages = villages.stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        this.villagesByWord = byWord(
                villages,
                village -> Stream.of(
                        village.getName(), towns.get(village.getTownId()) + village.getName(), village.getCode()));
        this.areasByWord = byWord(areas, area -> Stream.of(area.getCode(), area.getName()));
        this.institutionOf = institutionOf;
    }

    /** By its code or its name, also with its town's before it; a name that two villages have is none. */
    Optional<Place> village(String word) {
        return villagesByWord.getOrDefault(word, Optional.empty());
    }

    Optional<GridArea> area(String word) {
        return areasByWord.getOrDefault(word, Optional.empty());
    }

    Optional<Place> villageOf(GridArea area) {
        return Optional.ofNullable(villages.get(area.getVillageId()));
    }

    /** The institution that serves a household that is to be founded: its grid area's, else its village's. */
    Optional<UUID> institutionOf(RosterGroup group) {
        return group.said(RosterLine::area)
                .map(GridArea::getInstitutionId)
                .or(() -> group.said(RosterLine::village).map(village -> institutionOf.get(village.getId())));
    }

    /** A word that two of them answer to is nobody's. */
    private static <T> Map<String, Optional<T>> byWord(Collection<T> all, Function<T, Stream<@Nullable String>> words) {
        Map<String, Optional<T>> found = new HashMap<>();
        for (T one : all) {
            words.apply(one)
                    .filter(Objects::nonNull)
                    .forEach(word -> found.merge(
                            word, Optional.of(one), (before, now) -> before.equals(now) ? before : Optional.empty()));
        }
        return found;
    }
}
