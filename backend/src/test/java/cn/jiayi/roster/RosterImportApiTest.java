package cn.jiayi.roster;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.roster.RosterFixtures.idNumber;
import static cn.jiayi.roster.RosterFixtures.number;
import static cn.jiayi.roster.RosterFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roster is looked through before anything is written, then all of it or nothing (M10, traps 5, 8, 24). */
@IntegrationTest
class RosterImportApiTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private RosterFixtures rosters;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private Testers testers;

    @Autowired
    private FileWire wire;

    @Autowired
    private JdbcClient jdbc;

    private Practice practice;
    private Actor administrator;

    @BeforeEach
    void anInstitution() {
        practice = fixtures.practice(YUBEI);
        administrator = fixtures.administrator(practice);
    }

    @Test
    void takesNewHouseholdsInWithTheirMembersAndMarks() {
        UUID id = rosters.upload(administrator, rosters.households(practice, 3));
        check(id);
        assertThat(counts(id)).isEqualTo("wrong 0, households 3, people 6, changed 0, same 0, elsewhere 0");
        confirm(id);
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(householdsOf(administrator)).isEqualTo(3);
        List<String> groups = testers.as(administrator)
                .document(
                        "{ households(filter: {keyGroup: HYPERTENSION}) { edges { node { head { resident { name } } members { relation } } } } }")
                .execute()
                .path("households.edges[*].node.head.resident.name")
                .entityList(String.class)
                .get();
        assertThat(groups).containsExactly("张三", "张三", "张三");
        assertThat(rowsLeft(id)).as("rows that are taken in are not kept").isZero();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        List<String> rows = rosters.households(practice, 2);
        UUID first = rosters.upload(administrator, rows);
        check(first);
        confirm(first);
        UUID second = rosters.upload(administrator, rows);
        check(second);
        assertThat(counts(second)).isEqualTo("wrong 0, households 0, people 0, changed 0, same 4, elsewhere 0");
        assertThat(refusal(mutate("rosterImportConfirm", second, ""))).isEqualTo("NOTHING_TO_DO");
        String before = testers.as(administrator)
                .document(
                        "{ node(id: \"%s\") { ... on RosterImport { sameFileBefore { id } } } }".formatted(id(second)))
                .execute()
                .path("node.sameFileBefore.id")
                .entity(String.class)
                .get();
        assertThat(before).isEqualTo(id(first));
        assertThat(householdsOf(administrator)).isEqualTo(2);
    }

    @Test
    void aVillageMayStandWithItsTown() {
        UUID roster = rosters.upload(
                administrator,
                List.of(row(number(), "张三", "户主", idNumber(50, 1), "", rosters.villageWithItsTown(practice))));
        check(roster);
        assertThat(counts(roster)).isEqualTo("wrong 0, households 1, people 1, changed 0, same 0, elsewhere 0");
    }

    @Test
    void onlyWhatTheRosterSaysMoreIsWritten() {
        String number = number();
        String person = idNumber(50, 1);
        UUID first =
                rosters.upload(administrator, List.of(row(number, "张三", "户主", person, "", rosters.village(practice))));
        check(first);
        confirm(first);
        UUID second = rosters.upload(
                administrator,
                List.of(
                        row(number, "张三", "户主", person, "糖尿病、低保", ""),
                        row(number, "小张", "子女", idNumber(20, 1), "", "")));
        check(second);
        assertThat(counts(second)).isEqualTo("wrong 0, households 0, people 1, changed 1, same 0, elsewhere 0");
        confirm(second);
        UUID third = rosters.upload(
                administrator,
                List.of(row(number, "张三", "户主", person, "糖尿病、低保", "").replaceFirst("138\\d+", "")));
        check(third);
        assertThat(counts(third)).isEqualTo("wrong 0, households 0, people 0, changed 0, same 1, elsewhere 0");
    }

    @Test
    void oneWrongRowMeansThatNothingIsWrittenAndEachIsTold() {
        List<String> rows = new ArrayList<>(rosters.households(practice, 1));
        String number = number();
        rows.add(row(number, "", "户主", "500112199002300011", "", rosters.village(practice)));
        rows.add(row(number, "王五", "户主", idNumber(30, 1), "头痛", ""));
        rows.add(rows.getFirst());
        UUID id = rosters.upload(administrator, rows);
        check(id);
        assertThat(refusal(mutate("rosterImportConfirm", id, ""))).isEqualTo("ROWS_WRONG");
        List<String> told = testers.as(administrator)
                .document(
                        "{ rosterWrongRows(importId: \"%s\") { edges { node { number problems { heading message } } } } }"
                                .formatted(id(id)))
                .execute()
                .path("rosterWrongRows.edges[*].node.problems[*].message")
                .entityList(String.class)
                .get();
        assertThat(told)
                .contains("没有填写姓名。", "身份证号中的出生日期不存在或晚于今天。")
                .anyMatch(words -> words.startsWith("第 4 行已经是这一户的户主"))
                .anyMatch(words -> words.startsWith("有不认识的重点人群类别"))
                .anyMatch(words -> words.startsWith("与第 2 行是同一个身份证号"));
        assertThat(told).noneMatch(words -> words.contains("500112199002300011"));
        assertThat(householdsOf(administrator)).isZero();
    }

    @Test
    void theFileComesBackWithAColumnThatSaysWhatIsWrong() {
        UUID id = rosters.upload(
                administrator, List.of(row(number(), "张三", "亲家", idNumber(50, 1), "", rosters.village(practice))));
        check(id);
        List<List<String>> rows = wire.get(administrator, "/files/rosters/%s/problems.xlsx".formatted(id(id)))
                .rows();
        assertThat(rows.getFirst()).startsWith("家庭编号", "姓名").endsWith("问题");
        assertThat(rows.getLast().getLast()).startsWith("与户主关系：与户主关系填写有误");
        Actor stranger = fixtures.administrator(fixtures.practice(YUBEI));
        assertThat(wire.get(stranger, "/files/rosters/%s/problems.xlsx".formatted(id(id)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void somebodyInAnotherHouseholdIsDecidedAndNotSwallowed() { // trap 8
        String person = idNumber(50, 1);
        UUID first = rosters.upload(
                administrator, List.of(row(number(), "张三", "户主", person, "", rosters.village(practice))));
        check(first);
        confirm(first);
        byte[] phone = phoneOf(person);
        String number = number();
        UUID second = rosters.upload(
                administrator,
                List.of(
                        row(number, "李四", "户主", idNumber(40, 2), "", rosters.village(practice)),
                        row(number, "张三", "配偶", person, "", "")));
        check(second);
        assertThat(counts(second)).isEqualTo("wrong 0, households 1, people 1, changed 0, same 0, elsewhere 1");
        assertThat(refusal(mutate("rosterImportConfirm", second, ""))).isEqualTo("UNDECIDED");
        testers.as(administrator)
                .document(
                        "{ rosterElsewhere(importId: \"%s\") { edges { node { number name canMove household { number } } } } }"
                                .formatted(id(second)))
                .execute()
                .path("rosterElsewhere.edges[0].node.name")
                .entity(String.class)
                .isEqualTo("张三")
                .path("rosterElsewhere.edges[0].node.canMove")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(refusal(mutate("rosterImportDecide", second, ", row: 3, decision: MOVE")))
                .isEmpty();
        confirm(second);
        assertThat(state(second)).isEqualTo("DONE");
        assertThat(jdbc.sql("""
                                select count(*) from household_member member join resident on resident.id = member.resident_id
                                where resident.id_number_index = ? and member.until is null
                                """).param(index(person)).query(Integer.class).single())
                .isEqualTo(1);
        assertThat(happened(person)).contains("LEFT", "JOINED", "PHONE_CHANGED", "DISSOLVED");
        assertThat(phoneOf(person)).isNotEqualTo(phone);
    }

    /** To somebody, and to the households where somebody was. */
    private List<String> happened(String person) {
        return jdbc.sql("""
                        select event.kind from life_event event
                        join household_member member on member.household_id = event.household_id
                        join resident on resident.id = member.resident_id
                        where resident.id_number_index = ? and (event.resident_id is null or event.resident_id = resident.id)
                        """).param(index(person)).query(String.class).list();
    }

    private byte[] phoneOf(String person) {
        return jdbc.sql("select phone_index from resident where id_number_index = ?")
                .param(index(person))
                .query(byte[].class)
                .single();
    }

    private byte[] index(String person) {
        return personalData.index(IdNumber.parse(person, LocalDate.now()).orElseThrow());
    }

    @Test
    void somebodyInAHouseholdOfAnotherInstitutionCanOnlyBeLeftOut() { // trap 26
        Practice other = fixtures.practice(YUBEI);
        Actor another = fixtures.administrator(other);
        String person = idNumber(50, 1);
        UUID first = rosters.upload(another, List.of(row(number(), "张三", "户主", person, "", rosters.village(other))));
        check(another, first);
        confirm(another, first);
        String number = number();
        UUID second = rosters.upload(
                administrator,
                List.of(
                        row(number, "李四", "户主", idNumber(40, 2), "", rosters.village(practice)),
                        row(number, "张三", "配偶", person, "", "")));
        check(second);
        assertThat(refusal(mutate("rosterImportDecide", second, ", decision: MOVE")))
                .isEqualTo("NOBODY_TO_DECIDE");
        assertThat(refusal(mutate("rosterImportDecide", second, ", decision: LEAVE_OUT")))
                .isEmpty();
        confirm(second);
        assertThat(householdsOf(administrator)).isEqualTo(1);
        assertThat(householdsOf(another)).isEqualTo(1);
    }

    @Test
    void whatHasChangedSinceTheCheckIsLookedThroughAgain() {
        String person = idNumber(50, 1);
        UUID slow = rosters.upload(
                administrator, List.of(row(number(), "张三", "户主", person, "", rosters.village(practice))));
        check(slow);
        UUID fast = rosters.upload(
                administrator, List.of(row(number(), "张三", "户主", person, "", rosters.village(practice))));
        check(fast);
        confirm(fast);
        confirm(slow);
        assertThat(state(slow)).isEqualTo("CHECKED");
        assertThat(counts(slow)).contains("elsewhere 1");
        assertThat(householdsOf(administrator)).isEqualTo(1);
    }

    @Test
    void readsGbkAsExcelWritesIt() {
        String text = RosterFixtures.HEADINGS + "\r\n" + String.join("\r\n", rosters.households(practice, 1));
        UUID id = rosters.upload(administrator, "名册.csv", text.getBytes(Charset.forName("GBK")));
        check(id);
        assertThat(counts(id)).startsWith("wrong 0, households 1, people 2");
    }

    @Test
    void neitherNumbersNorTelephonesStandInClearAnywhere() { // trap 24
        List<String> rows = rosters.households(practice, 1);
        UUID id = rosters.upload(administrator, rows);
        check(id);
        String idNumber = rows.getFirst().split(",")[3];
        List<byte[]> cells = jdbc.sql("select cells from roster_row where import_id = ?")
                .param(Uuids.bytes(id))
                .query((row, n) -> row.getBytes(1))
                .list();
        assertThat(cells).hasSize(2).noneMatch(row -> new String(row, StandardCharsets.UTF_8).contains(idNumber));
    }

    @Test
    void aFileIsTakenOverHttpOrRefusedInWords() {
        byte[] good = (RosterFixtures.HEADINGS + "\n" + String.join("\n", rosters.households(practice, 1)))
                .getBytes(StandardCharsets.UTF_8);
        FileWire.Answer taken = wire.send(administrator, "POST", "/files/rosters?name=a.csv", good);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().at("/id").asString("")).startsWith("RosterImport_");
        FileWire.Answer old = wire.send(administrator, "POST", "/files/rosters?name=a.xls", good);
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.json().at("/message").asString("")).contains(".xlsx");
        FileWire.Answer empty = wire.send(
                administrator, "POST", "/files/rosters?name=a.csv", "随便写的\n".getBytes(StandardCharsets.UTF_8));
        assertThat(empty.json().at("/reason").asString("")).isEqualTo("EMPTY");
    }

    @Test
    void theTemplateIsUnderstoodAgain() {
        List<List<String>> rows =
                wire.get(administrator, "/files/roster-template.xlsx").rows();
        assertThat(RosterColumns.guessed(rows.getFirst())).hasSize(RosterField.values().length);
    }

    @Test
    void refusesWhatIsNotThereMissingOrOver() {
        UUID id = rosters.upload(administrator, rosters.households(practice, 1));
        assertThat(refusal(mutate("rosterImportConfirm", id, ""))).isEqualTo("NOT_CHECKED");
        assertThat(refusal(mutate("rosterImportCheck", id, ", columns: [{index: 1, field: NAME}]")))
                .isEqualTo("COLUMN_MISSING");
        assertThat(refusal(mutate("rosterImportDecide", id, ", decision: MOVE")))
                .isEqualTo("NOT_CHECKED");
        Actor stranger = fixtures.administrator(fixtures.practice(YUBEI));
        assertThat(refusal(mutate(stranger, "rosterImportDiscard", id, ""))).isEqualTo("NOT_FOUND");
        assertThat(refusal(mutate("rosterImportDiscard", id, ""))).isEmpty();
        assertThat(refusal(mutate("rosterImportDiscard", id, ""))).isEqualTo("CLOSED");
        assertThat(Testers.errorCode(mutate(fixtures.of(Role.SUPERVISOR, YUBEI), "rosterImportDiscard", id, "")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void theCommissionImportsForTheDistrictAndTheVillageSaysForWhom() {
        UUID area = fixtures.area(practice);
        Home there = fixtures.household(practice, area);
        Actor commission = fixtures.of(Role.COMMISSION, YUBEI);
        UUID id = rosters.upload(commission, List.of(row(there.number(), "小妹", "子女", idNumber(9, 2), "", "")));
        check(commission, id);
        assertThat(counts(commission, id)).startsWith("wrong 0, households 0, people 1");
    }

    // ---- steps

    private void check(UUID id) {
        check(administrator, id);
    }

    private void check(Actor actor, UUID id) {
        assertThat(refusal(mutate(actor, "rosterImportCheck", id, ", columns: " + RosterFixtures.columnsInput())))
                .isEmpty();
        await(actor, id);
    }

    private void confirm(UUID id) {
        confirm(administrator, id);
    }

    private void confirm(Actor actor, UUID id) {
        assertThat(refusal(mutate(actor, "rosterImportConfirm", id, ""))).isEmpty();
        await(actor, id);
    }

    /** The job runs beside the test, as beside a screen. */
    private void await(Actor actor, UUID id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !List.of("CHECKING", "WRITING").contains(state(actor, id)));
    }

    private GraphQlTester.Response mutate(String field, UUID id, String more) {
        return mutate(administrator, field, id, more);
    }

    private GraphQlTester.Response mutate(Actor actor, String field, UUID id, String more) {
        return testers.as(actor)
                .document("""
                        mutation { answer: %s(input: {idempotencyKey: "%s", importId: "%s"%s}) {
                            __typename ... on RosterImportRefused { reason message } } }
                        """.formatted(field, UUID.randomUUID(), id(id), more))
                .execute();
    }

    /** Empty for what was done. */
    private static String refusal(GraphQlTester.Response response) {
        return response.path("answer.__typename").entity(String.class).get().equals("RosterImportRefused")
                ? response.path("answer.reason").entity(String.class).get()
                : "";
    }

    private String state(UUID id) {
        return state(administrator, id);
    }

    private String state(Actor actor, UUID id) {
        return field(actor, id, "state").path("node.state").entity(String.class).get();
    }

    private String counts(UUID id) {
        return counts(administrator, id);
    }

    private String counts(Actor actor, UUID id) {
        var answer =
                field(actor, id, "counts { wrongRows newHouseholds newResidents changedRows sameRows elsewhereRows }");
        return "wrong %d, households %d, people %d, changed %d, same %d, elsewhere %d"
                .formatted(
                        List.of(
                                        "wrongRows",
                                        "newHouseholds",
                                        "newResidents",
                                        "changedRows",
                                        "sameRows",
                                        "elsewhereRows")
                                .stream()
                                .map(name -> answer.path("node.counts." + name)
                                        .entity(Integer.class)
                                        .get())
                                .toArray());
    }

    private GraphQlTester.Response field(Actor actor, UUID id, String fields) {
        return testers.as(actor)
                .document("{ node(id: \"%s\") { ... on RosterImport { %s } } }".formatted(id(id), fields))
                .execute();
    }

    private int householdsOf(Actor actor) {
        return testers.as(actor)
                .document("{ households(first: 100) { edges { cursor } } }")
                .execute()
                .path("households.edges")
                .entityList(Object.class)
                .get()
                .size();
    }

    private int rowsLeft(UUID id) {
        return jdbc.sql("select count(*) from roster_row where import_id = ?")
                .param(Uuids.bytes(id))
                .query(Integer.class)
                .single();
    }

    private static String id(UUID id) {
        return GlobalId.of("RosterImport", id);
    }
}
