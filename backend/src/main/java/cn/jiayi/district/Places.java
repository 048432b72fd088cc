package cn.jiayi.district;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Reads;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds places. Names of towns are public; what else is known of a place is for those who belong to its district. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Places {

    private static final String TOWNS = "select " + Place.COLUMNS.sql()
            + " from place where district_code = :district and kind = 'TOWN' order by ordinal";

    private final PlaceRows rows;
    private final Reads reads;

    /** A district's towns and streets in the order of its own documents. */
    public List<Place> towns(String district) {
        return reads.rows(TOWNS, Map.of("district", district), Place.COLUMNS.make());
    }

    /** District code → its towns in order, in one query. */
    public Map<String, List<Place>> townsOf(Collection<String> districts) {
        return rows.findByDistrictCodeInAndKindOrderByOrdinal(districts, PlaceKind.TOWN).stream()
                .collect(Collectors.groupingBy(Place::getDistrictCode));
    }

    /** Town → its communities and villages in order, in one query. */
    public Map<UUID, List<Place>> villagesOf(Collection<UUID> towns) {
        return rows.findByTownIdInOrderByOrdinal(towns).stream().collect(Collectors.groupingBy(Place::getTownId));
    }

    /** The places of records that the caller may see already, in one query. */
    public Map<UUID, Place> byIds(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(Place::getId, Function.identity()));
    }

    /** A place of the district; one of another district is not there. */
    public Optional<Place> of(String district, UUID id) {
        return rows.findByIdAndDistrictCode(id, district);
    }

    public Optional<Place> visibleTo(Actor actor, UUID id) {
        return of(actor.district(), id);
    }
}
