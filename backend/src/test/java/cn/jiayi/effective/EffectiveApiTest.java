package cn.jiayi.effective;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jiayi.AuditRows;
import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.transaction.support.TransactionTemplate;

/** M30: effective contracts as counted, the definition that they were counted by, and who stands behind them. */
@IntegrationTest
class EffectiveApiTest {

    private static final String EFFECTIVE = """
            query ($by: EffectiveView) {
              effective(by: $by) {
                book { isCounting day definitionVersion }
                definition { version numerator denominator exclusions }
                latest { version }
                versions { version note setBy countsVisits countsReferrals atLeast months ownInstitutionOnly }
                views view total { numerator denominator ratePercent }
                rows { key name of part { numerator denominator ratePercent } }
                days { day definitionVersion part { denominator } }
                file(format: CSV) { name content }
              }
            }""";

    private static final String PERSONS = """
            query ($filter: EffectivePersonFilter!, $first: Int, $after: String) {
              effectivePersons(filter: $filter, first: $first, after: $after) {
                edges { node {
                  key isServed services lastServiceOn team { name }
                  resident { name phoneMasked } household { number address head { resident { name } } }
                } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private static final String CHANGE = """
            mutation ($input: EffectiveDefinitionChangeInput!) {
              effectiveDefinitionChange(input: $input) {
                __typename
                ... on EffectiveDefinitionChanged { definition { version numerator setBy } }
                ... on EffectiveDefinitionChangeRefused { reason message }
              }
            }""";

    private static final String COUNT = """
            mutation ($input: EffectiveCountInput!) {
              effectiveCount(input: $input) {
                __typename
                ... on EffectiveCountStarted { book { isCounting askedBy } }
                ... on EffectiveCountRefused { reason message }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private EffectiveFixtures effective;

    @Autowired
    private EffectiveCounting counting;

    @Autowired
    private EffectiveBooks books;

    @Autowired
    private Places places;

    @Autowired
    private FileWire files;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TransactionTemplate transaction;

    private static Response ask(GraphQlTester tester, EffectiveView by) {
        return tester.document(EFFECTIVE).variable("by", by).execute();
    }

    private static Response persons(GraphQlTester tester, Map<String, Object> filter, int first, String after) {
        return tester.document(PERSONS)
                .variable("filter", filter)
                .variable("first", first)
                .variable("after", after)
                .execute();
    }

    private static Response persons(GraphQlTester tester, boolean isServed) {
        return persons(tester, Map.of("isServed", isServed), 50, null);
    }

    private static List<String> names(Response answer) {
        return answer.path("effectivePersons.edges[*].node.resident.name")
                .entityList(String.class)
                .get();
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }

    /** A household of three, of whom the head was served. */
    private Home served(Crew team) {
        Home home = fixtures.household(team.practice(), null);
        effective.visited(home, contracts.inForce(home, team), contracts.today());
        return home;
    }

    @Test
    void showsEveryTownAlsoWithZeroAndWhatWasCounted() { // trap 22
        served(fixtures.team(fixtures.practice(ERQI)));
        counting.count(ERQI);
        Response answer = ask(testers.as(fixtures.of(Role.SUPERVISOR, ERQI)), EffectiveView.TOWN);
        answer.path("effective.rows[*].name")
                .entityList(String.class)
                .isEqualTo(places.towns(ERQI).stream().map(Place::getName).toList());
        assertThat(text(answer, "effective.book.day"))
                .isEqualTo(contracts.today().toString());
        assertThat(text(answer, "effective.definition.numerator")).contains("最近 12 个月内", "至少有 1 次服务", "转诊");
        assertThat(text(answer, "effective.definition.exclusions")).contains("已撤销的就诊");
        int signed = answer.path("effective.rows[*].part.denominator").entityList(Integer.class).get().stream()
                .mapToInt(Integer::intValue)
                .sum();
        answer.path("effective.total.denominator").entity(Integer.class).isEqualTo(signed);
        answer.path("effective.days[-1:].part.denominator")
                .entityList(Integer.class)
                .isEqualTo(List.of(signed));
    }

    @Test
    void aTeamSeesItsOwnAndTheInstitutionItsTeams() { // trap 26
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        Crew idle = fixtures.team(practice);
        Home own = served(team);
        served(fixtures.team(fixtures.practice(YUBEI)));
        counting.count(YUBEI);
        Response ofTeam = ask(testers.as(fixtures.member(team)), EffectiveView.TEAM);
        ofTeam.path("effective.views").entityList(String.class).hasSize(0);
        ofTeam.path("effective.rows").entityList(Object.class).hasSize(0);
        ofTeam.path("effective.total.ratePercent").entity(Double.class).isEqualTo(33.33);
        Response ofInstitution = ask(testers.as(fixtures.administrator(practice)), EffectiveView.TOWN);
        ofInstitution.path("effective.view").entity(String.class).isEqualTo("TEAM");
        ofInstitution
                .path("effective.rows[*].name")
                .entityList(String.class)
                .get()
                .forEach(name -> assertThat(name).isIn(team.name(), idle.name()));
        ofInstitution
                .path("effective.rows[?(@.name == '" + idle.name() + "')].part.denominator")
                .entityList(Integer.class)
                .isEqualTo(List.of(0));
        assertThat(names(persons(testers.as(fixtures.leader(team)), true))).isEqualTo(List.of(own.headName()));
        assertThat(names(persons(testers.as(fixtures.administrator(practice)), false)))
                .hasSize(2);
    }

    @Test
    void theListIsNarrowedToASubjectAndGoesOnWhereItStopped() {
        Crew team = fixtures.team(fixtures.practice(YUBEI));
        served(team);
        served(team);
        counting.count(YUBEI);
        GraphQlTester commission = testers.as(fixtures.of(Role.COMMISSION, YUBEI));
        Map<String, Object> ofTeam = Map.of("teamId", GlobalId.of("Team", team.id()));
        Response first = persons(commission, ofTeam, 3, null);
        assertThat(names(first)).hasSize(3);
        Response second = persons(commission, ofTeam, 3, text(first, "effectivePersons.pageInfo.endCursor"));
        assertThat(names(second)).hasSize(1).doesNotContainAnyElementsOf(names(first));
        second.path("effectivePersons.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
        for (String other : List.of("townId", "institutionId")) {
            String type = other.equals("townId") ? "Place" : "Institution";
            UUID id = other.equals("townId")
                    ? team.practice().townId()
                    : team.practice().id();
            assertThat(names(persons(commission, Map.of(other, GlobalId.of(type, id), "isServed", true), 50, null)))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void anotherDistrictsSubjectHasNobodyHere() { // trap 26
        Crew far = fixtures.team(fixtures.practice(ERQI));
        served(far);
        counting.count(ERQI);
        GraphQlTester commission = testers.as(fixtures.of(Role.COMMISSION, YUBEI));
        Practice practice = far.practice();
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("teamId", GlobalId.of("Team", far.id())),
                Map.of("institutionId", GlobalId.of("Institution", practice.id())),
                Map.of("townId", GlobalId.of("Place", practice.townId())))) {
            assertThat(names(persons(commission, filter, 50, null))).isEmpty();
        }
        Crew colleague = fixtures.team(practice);
        assertThat(names(persons(
                        testers.as(fixtures.leader(colleague)),
                        Map.of("teamId", GlobalId.of("Team", far.id())),
                        50,
                        null)))
                .isEmpty();
    }

    @Test
    void whoHasGoneToAnotherTeamSinceTheCountIsNamedNoMore() { // trap 26
        Crew team = fixtures.team(fixtures.practice(YUBEI));
        Home home = served(team);
        counting.count(YUBEI);
        GraphQlTester leader = testers.as(fixtures.leader(team));
        assertThat(names(persons(leader, true))).isEqualTo(List.of(home.headName()));
        referrals.signedBy(home, fixtures.team(fixtures.practice(YUBEI)));
        Response after = persons(leader, true);
        after.path("effectivePersons.edges").entityList(Object.class).hasSize(1);
        after.path("effectivePersons.edges[0].node.resident").valueIsNull();
        after.path("effectivePersons.edges[0].node.household").valueIsNull();
    }

    @ParameterizedTest
    @EnumSource(EffectiveView.class)
    void costsTheSameFewStatementsHoweverManyAreSigned(EffectiveView by) {
        Crew team = fixtures.team(fixtures.practice(ERQI));
        GraphQlTester commission = testers.as(fixtures.of(Role.COMMISSION, ERQI));
        Map<String, Object> ofTeam = Map.of("teamId", GlobalId.of("Team", team.id()));
        served(team);
        counting.count(ERQI);
        int numbers = Statements.of(() -> ask(commission, by)).size();
        int list = Statements.of(() -> persons(commission, ofTeam, 50, null)).size();
        for (int i = 0; i < 5; i++) {
            served(team);
        }
        counting.count(ERQI);
        assertThat(Statements.of(() -> ask(commission, by))).hasSize(numbers).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(() -> persons(commission, ofTeam, 50, null)))
                .hasSize(list)
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theFileSaysWhatWasCountedAndHasEveryRow() { // trap 22
        counting.count(ERQI);
        Response answer = ask(testers.as(fixtures.of(Role.COMMISSION, ERQI)), EffectiveView.TOWN);
        assertThat(text(answer, "effective.file.name")).isEqualTo("有效签约-" + contracts.today() + ".csv");
        String csv =
                new String(Base64.getDecoder().decode(text(answer, "effective.file.content")), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("按第 1 版口径", "有效签约人数：", "不计入：已撤销", "合计")
                .contains(places.towns(ERQI).getFirst().getName());
    }

    @Test
    void theListGoesOutAsAnExcelFile() {
        Crew team = fixtures.team(fixtures.practice(YUBEI));
        Home home = served(team);
        counting.count(YUBEI);
        FileWire.Answer answer = files.get(fixtures.leader(team), "/files/effective-persons.xlsx?isServed=true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.rows().toString()).contains(home.headName(), home.number(), team.name());
        assertThat(answer.rows()).noneSatisfy(row -> assertThat(row.toString()).contains("子女"));
    }

    // ---- the definition

    private static Map<String, Object> input(int basedOn, int atLeast, String note) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("basedOnVersion", basedOn);
        input.put("countsVisits", true);
        input.put("countsReferrals", false);
        input.put("atLeast", atLeast);
        input.put("ownInstitutionOnly", true);
        input.put("note", note);
        return input;
    }

    private static Response change(GraphQlTester tester, Map<String, Object> input) {
        return tester.document(CHANGE).variable("input", input).execute();
    }

    private int latest(GraphQlTester tester) {
        return ask(tester, null)
                .path("effective.latest.version")
                .entity(Integer.class)
                .get();
    }

    @Test
    void anotherDefinitionCountsFromTheNextCountOn() {
        Actor actor = fixtures.of(Role.COMMISSION, YUBEI);
        GraphQlTester commission = testers.as(actor);
        counting.count(YUBEI);
        int before = latest(commission);
        Map<String, Object> input = input(before, before + 1, "某次会议");
        Response changed = change(commission, input);
        assertThat(text(changed, "effectiveDefinitionChange.definition.version"))
                .isEqualTo(String.valueOf(before + 1));
        assertThat(text(changed, "effectiveDefinitionChange.definition.setBy")).isEqualTo(actor.name());
        assertThat(text(changed, "effectiveDefinitionChange.definition.numerator"))
                .contains("本期签约开始以来", "在签约机构的就诊")
                .doesNotContain("转诊");
        assertThat(text(change(commission, input), "effectiveDefinitionChange.definition.version"))
                .as("the same key again")
                .isEqualTo(String.valueOf(before + 1));
        assertThat(new AuditRows(flyway).of(actor.subject()))
                .singleElement()
                .satisfies(row -> assertThat(row.action()).isEqualTo("effectiveDefinition.change"));
        Response shown = ask(commission, null);
        shown.path("effective.definition.version").entity(Integer.class).isEqualTo(before);
        shown.path("effective.versions[0].note").entity(String.class).isEqualTo("某次会议");
        counting.count(YUBEI);
        ask(commission, null)
                .path("effective.definition.version")
                .entity(Integer.class)
                .isEqualTo(before + 1);
        change(commission, back(before + 1));
        counting.count(YUBEI);
    }

    /** What the product begins with: other tests of the district count by it. */
    private static Map<String, Object> back(int basedOn) {
        Map<String, Object> input = input(basedOn, 1, "恢复");
        input.put("countsReferrals", true);
        input.put("months", 12);
        input.put("ownInstitutionOnly", false);
        return input;
    }

    @Test
    void refusesWhatCannotBeAndSaysWhy() {
        GraphQlTester commission = testers.as(fixtures.of(Role.COMMISSION, ERQI));
        int now = latest(commission);
        Map<String, Object> nothing = input(now, 1, "某文");
        nothing.put("countsVisits", false);
        assertThat(reason(commission, nothing)).isEqualTo("NOTHING_COUNTS");
        assertThat(reason(commission, input(now, 0, "某文"))).isEqualTo("NUMBER_IMPOSSIBLE");
        assertThat(reason(commission, input(now, 100, "某文"))).isEqualTo("NUMBER_IMPOSSIBLE");
        Map<String, Object> months = input(now, 1, "某文");
        months.put("months", 61);
        assertThat(reason(commission, months)).isEqualTo("NUMBER_IMPOSSIBLE");
        assertThat(reason(commission, input(now, 1, " "))).isEqualTo("NOTE_LENGTH");
        assertThat(reason(commission, input(now, 1, "长".repeat(121)))).isEqualTo("NOTE_LENGTH");
        assertThat(reason(commission, back(now))).isEqualTo("SAME_AS_NOW");
        Response late = change(commission, input(now - 1, 1, "某文"));
        assertThat(text(late, "effectiveDefinitionChange.reason")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(text(late, "effectiveDefinitionChange.message")).contains("第 " + now + " 版");
    }

    private static String reason(GraphQlTester tester, Map<String, Object> input) {
        return text(change(tester, input), "effectiveDefinitionChange.reason");
    }

    // ---- counting at once

    private static Response count(GraphQlTester tester) {
        return tester.document(COUNT)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString()))
                .execute();
    }

    @Test
    void aCountIsStartedOnceAndRefusedWhileItRuns() {
        Actor actor = fixtures.of(Role.COMMISSION, ERQI);
        GraphQlTester commission = testers.as(actor);
        counting.count(ERQI);
        Crew team = fixtures.team(fixtures.practice(ERQI));
        served(team);
        Response started = count(commission);
        assertThat(text(started, "effectiveCount.book.askedBy")).isEqualTo(actor.name());
        LocalDate today = contracts.today();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> effective.counted("TEAM", team.id(), today).equals(List.of(3, 1)));
        transaction.executeWithoutResult(status -> books.asked(ERQI, "某人", contracts.now())); // and nobody counts
        Response refused = count(commission);
        assertThat(text(refused, "effectiveCount.reason")).isEqualTo("ALREADY_RUNNING");
        assertThat(text(refused, "effectiveCount.message")).contains("正在清点");
        counting.count(ERQI);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION"})
    void onlyTheCommissionSetsAndCounts(Role role) {
        GraphQlTester tester = testers.as(fixtures.of(role, YUBEI));
        assertThat(errorCode(change(tester, input(1, 2, "某文")))).isEqualTo("FORBIDDEN");
        assertThat(errorCode(count(tester))).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION", "SUPERVISOR", "INSTITUTION_ADMIN", "TEAM_MEMBER", "TEAM_LEADER", "VILLAGE_DOCTOR"})
    void isForThoseWhoseContractsTheyAre(Role role) {
        GraphQlTester tester = testers.as(fixtures.of(role, YUBEI));
        assertThat(errorCode(ask(tester, null))).isEqualTo("FORBIDDEN");
        assertThat(errorCode(persons(tester, false))).isEqualTo("FORBIDDEN");
    }

    @Test
    void isForNobodyWithoutALogin() {
        assertThat(errorCode(ask(testers.anyone(), null))).isEqualTo("UNAUTHENTICATED");
        assertThat(errorCode(persons(testers.anyone(), false))).isEqualTo("UNAUTHENTICATED");
    }
}
