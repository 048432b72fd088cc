package cn.jiayi.boundary;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridAreaDraft;
import cn.jiayi.grid.GridDrawing;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** M08: outlines come in and go out as GeoJSON; what they leave out and what they cover twice is found. */
@IntegrationTest
class BoundaryApiTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String BOARD = """
            { boundaryBoard {
                gaps overlaps surveyedAt narrowMetres smallSquareMetres
                imports(first: 5) { edges { node { id fileName outlines madeByName undoneAt viewerCanUndo } } }
                findings(first: 50) { edges { node {
                  kind squareMetres boundary isAcrossInstitutions place { name } areas { code }
                } } }
            } }
            """;

    private static final String UNDO = """
            mutation($input: BoundaryImportUndoInput!) { boundaryImportUndo(input: $input) {
              __typename
              ... on BoundaryImportUndone { imported { undoneByName viewerCanUndo } }
              ... on BoundaryImportUndoRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private FileWire files;

    @Autowired
    private GridDrawing drawing;

    @Autowired
    private Places places;

    private Practice practice;
    private Actor administrator;
    private double west;

    @BeforeEach
    void groundOfItsOwn() {
        practice = fixtures.practice(ERQI);
        administrator = fixtures.administrator(practice);
        west = 60 + 0.1 * NUMBERS.incrementAndGet();
    }

    @Test
    void anInstitutionDrawsItsAreasAndSeesWhatOverlaps() {
        String one = area(0);
        String two = area(1);

        JsonNode answer = upload(administrator, feature(one, square(0)), feature(two, square(0.5)));

        assertThat(answer.path("state").asString()).isEqualTo("DRAWN");
        assertThat(answer.path("outlines").asInt()).isEqualTo(2);
        GraphQlTester.Response board = testers.as(administrator).document(BOARD).execute();
        board.path("boundaryBoard.overlaps").entity(Integer.class).isEqualTo(1);
        board.path("boundaryBoard.findings.edges[0].node.kind")
                .entity(String.class)
                .isEqualTo("OVERLAP");
        board.path("boundaryBoard.findings.edges[0].node.areas[*].code")
                .entityList(String.class)
                .contains(one, two);
        // half a hundredth of a degree to the east at 30 degrees north, a hundredth to the north
        board.path("boundaryBoard.findings.edges[0].node.squareMetres")
                .entity(Integer.class)
                .satisfies(squareMetres -> assertThat(squareMetres).isBetween(534_000, 537_000));
        board.path("boundaryBoard.imports.edges[0].node.viewerCanUndo")
                .entity(Boolean.class)
                .isEqualTo(true);
        board.path("boundaryBoard.surveyedAt").hasValue();
    }

    @Test
    void whatIsWrongIsSaidFeatureByFeatureAndNothingIsDrawn() {
        String one = area(0);
        String before = outline(one);

        JsonNode answer = upload(
                administrator,
                feature(one, square(3)),
                feature("nobody's", square(1)),
                feature(one, square(1)),
                feature(area(1), "{\"type\":\"Point\",\"coordinates\":[106,29]}"));

        assertThat(answer.path("state").asString()).isEqualTo("WRONG");
        assertThat(answer.path("wrong").asInt()).isEqualTo(3);
        assertThat(answer.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("fault").asString()))
                .containsExactly("UNKNOWN_CODE", "NAMED_TWICE", "NO_POLYGON");
        assertThat(answer.path("problems").path(0).path("message").asString()).contains("nobody's");
        assertThat(outline(one)).isEqualTo(before);
    }

    @Test
    void anotherInstitutionsAreaIsNotThere() {
        Practice other = fixtures.practice(ERQI);
        String foreign = area(other, 0);

        JsonNode answer = upload(administrator, feature(foreign, square(0)));

        assertThat(answer.path("problems").path(0).path("fault").asString()).isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void theVersionBeforeComesBackOneAfterTheOther() {
        String one = area(0);
        String first = outline(one);
        String earlier =
                upload(administrator, feature(one, square(1))).path("id").asString();
        String second = outline(one);
        String later = upload(administrator, feature(one, square(2))).path("id").asString();

        undo(administrator, earlier)
                .path("boundaryImportUndo.reason")
                .entity(String.class)
                .isEqualTo("NOT_THE_LAST");
        undo(administrator, later)
                .path("boundaryImportUndo.imported.viewerCanUndo")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(outline(one)).isEqualTo(second);
        undo(administrator, later)
                .path("boundaryImportUndo.reason")
                .entity(String.class)
                .isEqualTo("UNDONE_ALREADY");
        undo(administrator, earlier)
                .path("boundaryImportUndo.__typename")
                .entity(String.class)
                .isEqualTo("BoundaryImportUndone");
        assertThat(outline(one)).isEqualTo(first);
    }

    @Test
    void anotherInstitutionsImportIsNotThere() {
        String made =
                upload(administrator, feature(area(0), square(1))).path("id").asString();
        Actor stranger = fixtures.administrator(fixtures.practice(ERQI));

        undo(stranger, made)
                .path("boundaryImportUndo.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aLeaderLooksButDoesNotDraw() {
        Actor leader = fixtures.leader(fixtures.team(practice));

        assertThat(files.get(leader, "/files/boundaries.geojson").status()).isEqualTo(200);
        assertThat(files.send(leader, "POST", "/files/boundaries", new byte[0]).status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoGeoJsonIsRefusedInWords() {
        FileWire.Answer answer = files.send(
                administrator,
                "POST",
                "/files/boundaries?key=" + UUID.randomUUID(),
                "hello".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("reason").asString()).isEqualTo("UNREADABLE");
    }

    @Test
    void whatGoesOutComesBackIn() {
        area(0);
        area(1);
        byte[] file =
                files.get(administrator, "/files/boundaries.geojson?of=AREAS").bytes();

        FileWire.Answer answer = files.send(administrator, "POST", "/files/boundaries?key=" + UUID.randomUUID(), file);

        assertThat(answer.json().path("state").asString()).isEqualTo("DRAWN");
        assertThat(answer.json().path("outlines").asInt()).isEqualTo(2);
    }

    @Test
    void theCommissionDrawsATownAndSeesWhatNoAreaCovers() {
        Actor commission = fixtures.of(Role.COMMISSION, YUBEI);
        Place town = places.towns(YUBEI).getLast();
        Practice there = fixtures.practice(YUBEI, town);
        String area = area(there, 0);
        String two = square(0, 2);
        String made = upload(commission, feature(town.getName(), null, two))
                .path("id")
                .asString();
        try {
            GraphQlTester.Response board =
                    testers.as(fixtures.administrator(there)).document(BOARD).execute();
            board.path("boundaryBoard.gaps").entity(Integer.class).isEqualTo(1);
            board.path("boundaryBoard.findings.edges[0].node.place.name")
                    .entity(String.class)
                    .isEqualTo(town.getName());
            testers.as(commission)
                    .document("{ district { towns { name boundary } } }")
                    .execute()
                    .path("district.towns[-1].boundary.type")
                    .entity(String.class)
                    .isEqualTo("Polygon");
            JsonNode outside = upload(fixtures.administrator(there), feature(area, square(50)));
            assertThat(outside.path("problems").path(0).path("fault").asString())
                    .isEqualTo("OUTSIDE_DISTRICT");
        } finally {
            undo(commission, made)
                    .path("boundaryImportUndo.__typename")
                    .entity(String.class)
                    .isEqualTo("BoundaryImportUndone");
        }
    }

    private JsonNode upload(Actor actor, String... features) {
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        FileWire.Answer answer = files.send(
                actor,
                "POST",
                "/files/boundaries?name=outlines.geojson&key=" + UUID.randomUUID(),
                file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private GraphQlTester.Response undo(Actor actor, String importId) {
        return testers.as(actor)
                .document(UNDO)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "importId", importId))
                .execute();
    }

    /** As it goes out. */
    private String outline(String code) {
        JsonNode file = JsonMapper.shared()
                .readTree(files.get(administrator, "/files/boundaries.geojson").bytes());
        return file.path("features")
                .valueStream()
                .filter(feature ->
                        feature.path("properties").path("code").asString().equals(code))
                .map(feature -> feature.path("geometry").toString())
                .findFirst()
                .orElseThrow();
    }

    private String area(int step) {
        return area(practice, step);
    }

    private String area(Practice of, int step) {
        String code = "B-" + Ids.next().toString().substring(24);
        drawing.draw(List.of(new GridAreaDraft(
                Ids.next(), of.district(), of.villageId(), of.id(), code, "网格" + code, square(step), 180, 60)));
        return code;
    }

    private String square(double step) {
        return square(step, 1);
    }

    /** Squares of a hundredth of a degree, side by side on ground of this test's own; {@code steps} of them as one. */
    private String square(double step, int steps) {
        double from = west + step * 0.01;
        double to = from + steps * 0.01;
        return "{\"type\":\"Polygon\",\"coordinates\":[["
                + Stream.of(
                                new double[] {from, 30},
                                new double[] {to, 30},
                                new double[] {to, 30.01},
                                new double[] {from, 30.01},
                                new double[] {from, 30})
                        .map(at -> "[%.6f,%.6f]".formatted(at[0], at[1]))
                        .reduce((one, other) -> one + "," + other)
                        .orElseThrow()
                + "]]}";
    }

    private static String feature(String code, String geometry) {
        return feature(null, code, geometry);
    }

    private static String feature(@Nullable String name, @Nullable String code, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":%s,\"name\":%s},\"geometry\":%s}"
                .formatted(quoted(code), quoted(name), geometry);
    }

    private static String quoted(@Nullable String words) {
        return words == null ? "null" : "\"" + words + "\"";
    }
}
