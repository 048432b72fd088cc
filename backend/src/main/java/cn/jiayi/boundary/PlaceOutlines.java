package cn.jiayi.boundary;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outlines of towns and villages, apart from the places themselves: whoever reads places seldom wants to draw them. */
@Service
@RequiredArgsConstructor
public class PlaceOutlines implements Outlines {

    private final Places places;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    /** By place, in one statement; what is not drawn has no entry. Everybody of a district may see it. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> placeIds) {
        return placeIds.isEmpty()
                ? Map.of()
                : read(jdbc.sql("select place_id, boundary from place_boundary where place_id in (:ids)")
                        .param("ids", placeIds.stream().map(Uuids::bytes).toList()));
    }

    /** Of a district, for what works on all of it. */
    Map<UUID, String> inDistrict(String district) {
        return read(jdbc.sql("""
                        select place_id, boundary from place_boundary join place on place.id = place_boundary.place_id
                        where place.district_code = :district
                        """).param("district", district));
    }

    @Override
    public List<Subject> subjects(Actor actor) {
        List<Place> towns = places.towns(actor.district());
        Map<UUID, List<Place>> villages =
                places.villagesOf(towns.stream().map(Place::getId).toList());
        Map<UUID, String> drawn = inDistrict(actor.district());
        List<Subject> subjects = new ArrayList<>();
        for (Place town : towns) {
            subjects.add(subject(town, town.getName(), null, drawn));
            villages.getOrDefault(town.getId(), List.of())
                    .forEach(village -> subjects.add(
                            subject(village, town.getName() + "/" + village.getName(), town.getName(), drawn)));
        }
        return subjects;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void draw(Map<UUID, @Nullable String> boundaries) {
        List<byte[]> erased = boundaries.entrySet().stream()
                .filter(each -> each.getValue() == null)
                .map(each -> Uuids.bytes(each.getKey()))
                .toList();
        List<Object[]> drawn = boundaries.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> new Object[] {Uuids.bytes(each.getKey()), each.getValue()})
                .toList();
        batches.batchUpdate(
                "delete from place_boundary where place_id = ?",
                erased.stream().map(id -> new Object[] {id}).toList());
        batches.batchUpdate(
                "insert into place_boundary (place_id, boundary) values (?, ?) on duplicate key update boundary = values(boundary)",
                drawn);
    }

    private static Subject subject(Place place, String path, @Nullable String town, Map<UUID, String> drawn) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("code", place.getCode());
        properties.put("name", place.getName());
        if (town != null) {
            properties.put("town", town);
        }
        properties.put("kind", place.getKind().name());
        return new Subject(
                place.getId(),
                Stream.of(place.getCode(), path).filter(key -> key != null).toList(),
                properties,
                drawn.get(place.getId()));
    }

    private static Map<UUID, String> read(JdbcClient.StatementSpec statement) {
        Map<UUID, String> found = new LinkedHashMap<>();
        statement.query(row -> {
            found.put(Uuids.of(row.getBytes("place_id")), row.getString("boundary"));
        });
        return found;
    }
}
