package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trap 24: a telephone number is shown whole to whoever needs it, once for each record of it. */
@IntegrationTest
class PhoneRevealingTest {

    private static final String REVEAL = """
            mutation($input: ResidentRevealPhoneInput!) { residentRevealPhone(input: $input) {
              __typename
              ... on ResidentPhoneRevealed { phone }
              ... on ResidentRevealPhoneRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    private Practice practice;
    private Crew team;
    private UUID area;
    private Home home;

    @BeforeEach
    void aTeamWithAHousehold() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        area = fixtures.area(practice);
        fixtures.responsible(team, area);
        home = fixtures.household(practice, area);
    }

    @Test
    void showsTheNumberAndWritesOneRowThatSaysWhatFor() {
        Actor nurse = fixtures.member(team);

        reveal(nurse, "k1", home.headId())
                .path("residentRevealPhone.phone")
                .entity(String.class)
                .isEqualTo(Fixtures.phoneOf(home.headId()));

        assertThat(new AuditRows(flyway).of(nurse.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordId, AuditRows.Row::outcome)
                .containsExactly(tuple("resident.revealPhone", home.headId(), "DONE_FOR_FOLLOW_UP"));
    }

    @Test
    void theSameKeyShowsItAgainWithoutASecondRow() {
        Actor nurse = fixtures.member(team);

        reveal(nurse, "k1", home.headId());
        reveal(nurse, "k1", home.headId())
                .path("residentRevealPhone.phone")
                .entity(String.class)
                .isEqualTo(Fixtures.phoneOf(home.headId()));

        assertThat(new AuditRows(flyway).of(nurse.subject())).hasSize(1);
    }

    @Test
    void theSameKeyShowsNothingToWhoHasLostSightMeanwhile() {
        Actor nurse = fixtures.member(team);
        reveal(nurse, "k1", home.headId());

        jdbc.sql("update grid_assignment set until = since where grid_area_id = ?")
                .param(Uuids.bytes(area))
                .update();

        reveal(nurse, "k1", home.headId())
                .path("residentRevealPhone.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theNumberIsKeptNowhereInClear() {
        Actor nurse = fixtures.member(team);
        reveal(nurse, "k1", home.headId());

        assertThat(jdbc.sql("select outcome from idempotency_key where subject = ?")
                        .param(Uuids.bytes(nurse.subject()))
                        .query(String.class)
                        .single())
                .doesNotContain(Fixtures.phoneOf(home.headId()));
        assertThat(jdbc.sql("select phone_cipher from resident where id = ?")
                        .param(Uuids.bytes(home.headId()))
                        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .single())
                .doesNotContain(Fixtures.phoneOf(home.headId()));
    }

    @Test
    void aForeignResidentAndNoneLookAlike() { // trap 26
        Actor foreign = fixtures.leader(fixtures.team(practice));

        for (UUID id : List.of(home.headId(), UUID.randomUUID())) {
            reveal(foreign, "k" + id, id)
                    .path("residentRevealPhone")
                    .entity(Refused.class)
                    .isEqualTo(new Refused("ResidentRevealPhoneRefused", "NOT_FOUND", "没有找到这位居民。请返回家庭列表重新选择。"));
        }
        assertThat(new AuditRows(flyway).of(foreign.subject()))
                .extracting(AuditRows.Row::recordId, AuditRows.Row::outcome)
                .containsExactly(tuple(null, "NOT_FOUND"), tuple(null, "NOT_FOUND"));
    }

    @Test
    void saysWhoElseToCallWhereThereIsNoNumber() {
        HouseholdDraft.Member silent = new HouseholdDraft.Member(
                UUID.randomUUID(), "无电话", Sex.MALE, LocalDate.of(1970, 1, 1), null, null, Relation.HEAD, List.of());
        fixtures.register(practice, area, List.of(silent), List.of());

        reveal(fixtures.leader(team), "k1", silent.id())
                .path("residentRevealPhone.reason")
                .entity(String.class)
                .isEqualTo("NO_PHONE");
    }

    @Test
    void aResidentMayNotAndThatIsOneRow() {
        Actor resident = fixtures.head(home);

        reveal(resident, "k1", home.headId())
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));

        assertThat(new AuditRows(flyway).of(resident.subject()))
                .extracting(AuditRows.Row::outcome)
                .containsExactly("DENIED");
    }

    record Refused(String __typename, String reason, String message) {}

    private GraphQlTester.Response reveal(Actor actor, String key, UUID residentId) {
        return testers.as(actor)
                .document(REVEAL)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key,
                                "residentId",
                                GlobalId.of("Resident", residentId),
                                "purpose",
                                "FOLLOW_UP"))
                .execute();
    }
}
