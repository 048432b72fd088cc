package cn.jiayi.boundary;

import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridOutline;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.index.strtree.STRtree;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Surveys a district when its outlines have changed, and keeps what it found: no page has to measure anything (M08). */
@Service
@RequiredArgsConstructor
public class BoundarySurvey {

    public static final int NARROW_METRES = Survey.NARROW_METRES;
    public static final int SMALL_SQUARE_METRES = Survey.SMALL_SQUARE_METRES;

    private static final String INSERT = """
            insert into boundary_finding (
                id, district_code, kind, place_id, town_id, area_id, other_area_id,
                institution_id, other_institution_id, square_metres, boundary)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final GridDirectory grid;
    private final PlaceOutlines outlines;
    private final Places places;
    private final Districts districts;
    private final JdbcTemplate jdbc;
    private final JdbcClient rows;
    private final Clock clock;

    /** All of a district. */
    @Transactional
    public Found survey(String district) {
        districts.lock(district);
        rows.sql("delete from boundary_finding where district_code = ?")
                .param(district)
                .update();
        return survey(district, place -> true, area -> true);
    }

    /**
     * What may have changed. One at a time in a district: of two who draw at once, the second sees what the first has drawn.
     *
     * @param changed the places or areas that are drawn anew
     * @param outlines theirs, those before too
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Found survey(String district, Set<UUID> changed, Collection<String> outlines) {
        districts.lock(district);
        STRtree ground = new STRtree();
        outlines.forEach(outline -> ground.insert(Outline.of(outline).getEnvelopeInternal(), outline));
        Set<UUID> places = this.outlines.inDistrict(district).entrySet().stream()
                .filter(place -> !ground.query(Outline.of(place.getValue()).getEnvelopeInternal())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        rows.sql("""
                        delete from boundary_finding
                        where district_code = :district
                          and (place_id in (:places) or area_id in (:changed) or other_area_id in (:changed))
                        """)
                .param("district", district)
                .param("places", bytes(Stream.concat(places.stream(), changed.stream())))
                .param("changed", bytes(changed.stream()))
                .update();
        return survey(district, places::contains, changed::contains);
    }

    private Found survey(String district, Predicate<UUID> places, Predicate<UUID> changed) {
        Map<UUID, GridOutline> areas = grid.outlinesOfDistrict(district).stream()
                .collect(
                        Collectors.toMap(GridOutline::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<UUID, String> drawn = outlines.inDistrict(district);
        drawn.keySet().removeIf(place -> !places.test(place));
        Map<UUID, Place> byId = this.places.byIds(drawn.keySet());
        Survey survey = new Survey(
                areas.values().stream()
                        .map(area -> new Survey.Drawn(area.id(), Outline.of(area.boundary())))
                        .toList(),
                drawn.entrySet().stream()
                        .map(place -> new Survey.Drawn(place.getKey(), Outline.of(place.getValue())))
                        .toList());
        List<Survey.Piece> gaps = survey.gaps();
        List<Survey.Piece> overlaps = survey.overlaps(changed);
        jdbc.batchUpdate(
                INSERT,
                Stream.concat(
                                gaps.stream().map(gap -> gap(district, gap, byId.get(gap.subject()))),
                                overlaps.stream().map(overlap -> overlap(district, overlap, areas)))
                        .toList());
        rows.sql("""
                        insert into boundary_survey (district_code, surveyed_at) values (:district, :now)
                        on duplicate key update surveyed_at = values(surveyed_at)
                        """)
                .param("district", district)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return new Found(gaps.size(), overlaps.size());
    }

    private static List<byte[]> bytes(Stream<UUID> ids) {
        return ids.map(Uuids::bytes).toList();
    }

    /** How many pieces of ground were found just now. */
    public record Found(int gaps, int overlaps) {}

    private static Object[] gap(String district, Survey.Piece gap, Place place) {
        return row(
                district,
                BoundaryFindingKind.GAP,
                gap,
                Uuids.bytes(place.getId()),
                Uuids.bytes(Objects.requireNonNullElse(place.getTownId(), place.getId())),
                null,
                null,
                null,
                null);
    }

    private static Object[] overlap(String district, Survey.Piece overlap, Map<UUID, GridOutline> areas) {
        GridOutline one = areas.get(overlap.subject());
        GridOutline other = areas.get(Objects.requireNonNull(overlap.other()));
        return row(
                district,
                BoundaryFindingKind.OVERLAP,
                overlap,
                null,
                null,
                Uuids.bytes(one.id()),
                Uuids.bytes(other.id()),
                Uuids.bytes(one.institutionId()),
                Uuids.bytes(other.institutionId()));
    }

    private static Object[] row(String district, BoundaryFindingKind kind, Survey.Piece piece, Object... whose) {
        return Stream.of(
                        Stream.of(Uuids.bytes(Ids.next()), district, kind.name()),
                        Stream.of(whose),
                        Stream.of(piece.squareMetres(), Outline.write(piece.geometry())))
                .flatMap(Function.identity())
                .toArray();
    }
}
