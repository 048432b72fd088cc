package cn.jiayi.ward;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M23, M27, trap 14: founding wards, changing and closing them, and who sees what is free. */
@IntegrationTest
class WardApiTest {

    private static final String FOUND = """
            mutation ($input: WardFoundInput!) { wardFound(input: $input) { __typename
                ... on WardFounded { ward { id name kind sharedWith { id } viewerCanChange department { name } } }
                ... on WardFoundRefused { reason message } } }
            """;

    private static final String CHANGED = """
            { __typename
                ... on WardChanged { affected change { id } ward { id closedFrom viewerCanChange } }
                ... on WardChangeRefused { reason message nights { night beds taken } } } }
            """;

    private static final String CHANGE =
            "mutation ($input: WardChangeBedsInput!) { result: wardChangeBeds(input: $input) " + CHANGED;
    private static final String CLOSE =
            "mutation ($input: WardCloseInput!) { result: wardClose(input: $input) " + CHANGED;
    private static final String UNDO =
            "mutation ($input: WardUndoChangeInput!) { result: wardUndoChange(input: $input) " + CHANGED;

    private static final String BOARD = """
            query ($from: Date!, $days: Int!) { wardBoard(from: $from, days: $days) { from until rows {
                ward { id name department { name } sharedWith { name } } overstayed undoable { id }
                nights { night beds taken free } } } }
            """;

    private static final String OPEN = """
            query ($filter: OpenBedFilter!) { openBeds(filter: $filter) { free nextFirstNight ward { id } } }
            """;

    private static final String STAYS = """
            query ($filter: BedStayFilter!) { bedStays(filter: $filter) { edges { node {
                id state firstNight lastNight nights isOverstayed ward { name } } } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private WardFixtures wards;

    @Autowired
    private BedsAndStays database;

    @Autowired
    private BedFigures figures;

    @Autowired
    private Testers testers;

    private Clinic clinic;
    private Practice practice;
    private Crew team;
    private LocalDate today;

    @BeforeEach
    void aHospitalAndATeam() {
        clinic = hospitals.clinic(YUBEI);
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        today = wards.today();
    }

    @Test
    void foundsAJointWardWhoseBedsAreThereAtOnce() { // M27
        String id = found(clinic.coordinator(), Map.of("primaryId", GlobalId.of("Institution", practice.id())))
                .path("wardFound.ward.kind")
                .entity(String.class)
                .isEqualTo("JOINT")
                .path("wardFound.ward.sharedWith.id")
                .entity(String.class)
                .isEqualTo(GlobalId.of("Institution", practice.id()))
                .path("wardFound.ward.viewerCanChange")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("wardFound.ward.id")
                .entity(String.class)
                .get();

        assertThat(nightsOf(id, 3)).containsExactly("4/0", "4/0", "4/0");
        open(fixtures.member(team), today, 2)
                .path("openBeds[0]")
                .entity(Map.class)
                .satisfies(bed ->
                        assertThat(bed).containsEntry("free", 4).containsEntry("nextFirstNight", today.toString()));
    }

    @Test
    void refusesAWardWithTheNameOfAnotherOrOutOfRangeAndSaysWhich() {
        found(clinic.coordinator(), Map.of());
        assertNotFounded(Map.of(), "NAME_TAKEN", "康复一病区");
        assertNotFounded(Map.of("name", " "), "OUT_OF_RANGE", "病区名称");
        assertNotFounded(Map.of("location", ""), "OUT_OF_RANGE", "位置");
        assertNotFounded(Map.of("beds", 0), "OUT_OF_RANGE", "1 到 200");
        assertNotFounded(Map.of("firstNight", today.minusDays(1).toString()), "OUT_OF_RANGE", "今天");
        assertNotFounded(Map.of("primaryId", GlobalId.of("Institution", clinic.hospitalId())), "NOT_FOUND", "刷新");
        assertNotFounded(
                Map.of(
                        "departmentId",
                        GlobalId.of("Department", hospitals.clinic(YUBEI).departmentId())),
                "NOT_FOUND",
                "科室");
    }

    @Test
    void onlyTheHospitalFoundsAndChanges() {
        String ward = global(wards.ward(clinic, 2));
        for (Actor other : List.of(fixtures.member(team), fixtures.administrator(practice))) {
            forbidden(other, FOUND, foundInput(Map.of()));
            forbidden(other, CHANGE, changeInput(ward, today, null, 1));
            forbidden(other, CLOSE, closeInput(ward, today));
            forbidden(other, UNDO, undoInput(GlobalId.of("WardChange", Ids.next())));
        }
        Actor stranger = hospitals.clinic(YUBEI).coordinator();
        assertRefused(stranger, CHANGE, changeInput(ward, today, null, 1), "NOT_FOUND");
        assertRefused(stranger, CLOSE, closeInput(ward, today), "NOT_FOUND");
        stays(stranger, ward).path("bedStays.edges").entityList(Object.class).hasSize(0);
    }

    @Test
    void changesBedsForSomeNightsAndTakesItBack() {
        String ward = global(wards.ward(clinic, 2));
        String change = changed(CHANGE, changeInput(ward, today.plusDays(1), today.plusDays(2), 5));
        assertThat(nightsOf(ward, 4)).containsExactly("2/0", "5/0", "5/0", "2/0");

        assertThat(changed(UNDO, undoInput(change))).isNull();
        assertThat(nightsOf(ward, 4)).containsExactly("2/0", "2/0", "2/0", "2/0");
        assertRefused(clinic.coordinator(), UNDO, undoInput(change), "UNDO_TOO_LATE");
    }

    @Test
    void refusesFewerBedsThanAreTakenAndSaysWhichNights() { // trap 14
        UUID id = wards.ward(clinic, 2);
        wards.given(clinic, id, today.plusDays(3), 2, Ids.next());
        wards.given(clinic, id, today.plusDays(4), 1, Ids.next());

        execute(clinic.coordinator(), CHANGE, changeInput(global(id), today, null, 1))
                .path("result.reason")
                .entity(String.class)
                .isEqualTo("BELOW_TAKEN")
                .path("result.nights[*].night")
                .entityList(String.class)
                .containsExactly(today.plusDays(4).toString())
                .path("result.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("1 晚").contains("已占 2 张"));
        assertThat(nightsOf(global(id), 5)).containsExactly("2/0", "2/0", "2/0", "2/1", "2/2");
    }

    @Test
    void doesNotTakeAnIncreaseBackOnceItsBedsAreGiven() {
        UUID id = wards.ward(clinic, 1);
        String change = changed(CHANGE, changeInput(global(id), today, null, 2));
        wards.given(clinic, id, today, 1, Ids.next());
        wards.given(clinic, id, today, 1, Ids.next());

        assertRefused(clinic.coordinator(), UNDO, undoInput(change), "BELOW_TAKEN");
    }

    @Test
    void closesAWardForThoseWhoAreToComeAndLeavesWhoHasABed() {
        UUID id = wards.ward(clinic, 2);
        wards.given(clinic, id, today.plusDays(1), 4, Ids.next());
        String ward = global(id);

        String change = execute(clinic.coordinator(), CLOSE, closeInput(ward, today.plusDays(2)))
                .path("result.affected")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("result.ward.closedFrom")
                .entity(String.class)
                .isEqualTo(today.plusDays(2).toString())
                .path("result.change.id")
                .entity(String.class)
                .get();
        assertThat(nightsOf(ward, 6)).containsExactly("2/0", "2/1", "1/1", "1/1", "1/1", "0/0");
        open(fixtures.member(team), today.plusDays(2), 1)
                .path("openBeds")
                .entityList(Object.class)
                .hasSize(0);
        assertRefused(clinic.coordinator(), CHANGE, changeInput(ward, today, null, 9), "CLOSED");
        assertRefused(clinic.coordinator(), CLOSE, closeInput(ward, today), "CLOSED");

        changed(UNDO, undoInput(change));
        assertThat(nightsOf(ward, 6)).containsExactly("2/0", "2/1", "2/1", "2/1", "2/1", "2/0");
    }

    @Test
    void showsTheBoardInAsManyStatementsForManyWardsAsForOne() {
        wards.ward(clinic, 2);
        int one = Statements.of(() -> board(42)).size();
        for (int more = 0; more < 6; more++) {
            wards.ward(clinic, 2, practice.id());
        }

        List<String> many = Statements.of(
                () -> board(42).path("wardBoard.rows").entityList(Object.class).hasSize(7));

        assertThat(many.size()).isLessThanOrEqualTo(one + 1);
    }

    @Test
    void saysWhoShouldHaveLeft() {
        UUID id = wards.ward(clinic, 2);
        UUID referral = Ids.next();
        wards.given(clinic, id, today, 1, Ids.next());
        wards.past(clinic, id, today.minusDays(5), 3, referral);

        board(3).path("wardBoard.rows[0].overstayed").entity(Integer.class).isEqualTo(1);
        stays(clinic.coordinator(), global(id))
                .path("bedStays.edges[*].node.isOverstayed")
                .entityList(Boolean.class)
                .containsExactly(true, false)
                .path("bedStays.edges[0].node.nights")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void showsATeamTheBedsOfItsOwnDistrictAlone() {
        wards.ward(clinic, 1);
        open(fixtures.member(team), today, 1)
                .path("openBeds")
                .entityList(Object.class)
                .hasSize(1);
        open(fixtures.member(fixtures.team(fixtures.practice(ERQI))), today, 1)
                .path("openBeds")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void countsTheNightsThatWereKeptAndSleptIn() {
        UUID id = wards.ward(clinic, 2);
        wards.past(clinic, id, today.minusDays(3), 2, Ids.next());
        wards.given(clinic, id, today, 5, Ids.next());

        long kept = 0;
        long used = 0;
        for (YearMonth month : List.of(YearMonth.from(today.minusDays(3)), YearMonth.from(today)).stream()
                .distinct()
                .toList()) {
            for (BedFigure figure : figures.of(YUBEI, month)) {
                if (figure.hospitalId().equals(clinic.hospitalId())) {
                    kept += figure.kept();
                    used += figure.used();
                }
            }
        }

        assertThat(kept)
                .as("two beds on the three nights that are made and over")
                .isEqualTo(6);
        assertThat(used).isEqualTo(2);
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    // ---- asking

    private GraphQlTester.Response found(Actor actor, Map<String, Object> other) {
        return execute(actor, FOUND, foundInput(other));
    }

    private Map<String, Object> foundInput(Map<String, Object> other) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "departmentId",
                GlobalId.of("Department", clinic.departmentId()),
                "name",
                "康复一病区",
                "location",
                "住院楼六楼",
                "beds",
                4,
                "firstNight",
                today.toString()));
        input.putAll(other);
        return input;
    }

    private static Map<String, Object> changeInput(String ward, LocalDate first, @Nullable LocalDate last, int beds) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "wardId",
                ward,
                "firstNight",
                first.toString(),
                "beds",
                beds));
        if (last != null) {
            input.put("lastNight", last.toString());
        }
        return input;
    }

    private static Map<String, Object> closeInput(String ward, LocalDate first) {
        return Map.of("idempotencyKey", UUID.randomUUID().toString(), "wardId", ward, "firstNight", first.toString());
    }

    private static Map<String, Object> undoInput(String change) {
        return Map.of("idempotencyKey", UUID.randomUUID().toString(), "wardChangeId", change);
    }

    private void assertNotFounded(Map<String, Object> other, String reason, String words) {
        found(clinic.coordinator(), other)
                .path("wardFound.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("wardFound.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }

    private @Nullable String changed(String document, Map<String, Object> input) {
        Map<?, ?> change = execute(clinic.coordinator(), document, input)
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("WardChanged")
                .path("result")
                .entity(Map.class)
                .get();
        return change.get("change") instanceof Map<?, ?> made ? (String) made.get("id") : null;
    }

    private void assertRefused(Actor actor, String document, Map<String, Object> input, String reason) {
        execute(actor, document, input)
                .path("result.reason")
                .entity(String.class)
                .isEqualTo(reason);
    }

    private void forbidden(Actor actor, String document, Map<String, Object> input) {
        testers.as(actor)
                .document(document)
                .variable("input", input)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    private List<String> nightsOf(String ward, int days) {
        List<Map<String, Object>> rows =
                board(days).path("wardBoard.rows").entity(List.class).get();
        Map<?, ?> row = rows.stream()
                .filter(each -> ((Map<?, ?>) each.get("ward")).get("id").equals(ward))
                .findFirst()
                .orElseThrow();
        return ((List<?>) row.get("nights"))
                .stream()
                        .map(night -> (Map<?, ?>) night)
                        .map(night -> night.get("beds") + "/" + night.get("taken"))
                        .toList();
    }

    private GraphQlTester.Response board(int days) {
        return testers.onThisThread(clinic.coordinator())
                .document(BOARD)
                .variable("from", today.toString())
                .variable("days", days)
                .execute();
    }

    private GraphQlTester.Response open(Actor actor, LocalDate first, int nights) {
        return testers.as(actor)
                .document(OPEN)
                .variable(
                        "filter",
                        Map.of(
                                "hospitalId",
                                GlobalId.of("Institution", clinic.hospitalId()),
                                "firstNight",
                                first.toString(),
                                "nights",
                                nights))
                .execute();
    }

    private GraphQlTester.Response stays(Actor actor, String ward) {
        return testers.as(actor)
                .document(STAYS)
                .variable("filter", Map.of("wardId", ward))
                .execute();
    }

    private GraphQlTester.Response execute(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    private static String global(UUID ward) {
        return GlobalId.of("Ward", ward);
    }
}
