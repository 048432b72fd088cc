package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** M13, M17: a household picks a team and applies. */
@IntegrationTest
class ApplicationSubmitApiTest extends ApplicationApiStage {

    @Autowired
    private Flyway flyway;

    @Test
    void anApplicationSaysWhoMustActByWhen() {
        submit(head, team, " 我父亲有高血压 ")
                .path("answer.application")
                .entity(Map.class)
                .satisfies(application -> assertThat(application)
                        .containsEntry("state", "OPEN")
                        .containsEntry("team", Map.of("id", GlobalId.of("Team", team.id())))
                        .containsEntry("fromTeam", null)
                        .containsEntry("applicant", head.name())
                        .containsEntry("message", "我父亲有高血压")
                        .containsEntry(
                                "answerBy", applications.today().plusDays(5).toString())
                        .containsEntry(
                                "lapsesOn", applications.today().plusDays(15).toString())
                        .containsEntry("viewerCanWithdraw", true)
                        .containsEntry("viewerCanAccept", false)
                        .containsEntry("contract", null));
        assertThat(new AuditRows(flyway).of(head.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordType, AuditRows.Row::outcome)
                .containsExactly(tuple("application.submit", "application", "DONE"));
    }

    @Test // free choice: any team of the district, also without an area near by
    void aTeamFromElsewhereInTheDistrictCanBeChosen() {
        Crew far = fixtures.team(fixtures.practice(ERQI));
        submit(head, far, null).path("answer.application.id").hasValue();
    }

    @Test
    void oneWaitsAtATime() {
        submit(head, team, null);
        refused(submit(fixtures.spouse(home), fixtures.team(practice), null), "ALREADY_APPLIED", "撤回");
        assertThat(applications.applications(home)).isEqualTo(1);
    }

    @Test // the night's job has not run yet
    void afterOneThatIsOverTheNextIsTaken() {
        UUID old = applications.open(home, team);
        applications.age(old, 16);
        submit(head, team, null).path("answer.application.id").hasValue();
        assertThat(applications.stored(old)).isEqualTo("LAPSED");
    }

    @Test
    void refusesTheTeamThatTheHouseholdHas() {
        contracts.inForce(home, team);
        refused(submit(head, team, null), "HAS_THIS_TEAM", "不需要");
    }

    @Test // M05, trap 3
    void refusesAFullTeam() {
        contracts.count(team, 1500);
        refused(submit(head, team, null), "TEAM_FULL", "另选");
    }

    @Test // M04
    void refusesATeamThatLacksARole() {
        refused(submit(head, fixtures.team(practice, Set.of(TeamRole.NURSE)), null), "TEAM_INCOMPLETE", "另选");
    }

    @Test // trap 7
    void refusesAVillageDoctorWhosePermissionHasLapsed() {
        Crew doctor = fixtures.villageDoctor(practice);
        contracts.set(
                "team", doctor.id(), "permitted_until", applications.today().minusDays(1));
        refused(submit(head, doctor, null), "NO_PERMISSION", "另选");
    }

    @Test // M11
    void refusesAHouseholdThatHasJustMovedToYubei() {
        Practice yubei = fixtures.practice(YUBEI);
        Home newcomers = fixtures.household(yubei, null);
        contracts.set(
                "household",
                newcomers.id(),
                "residing_since",
                applications.today().minusMonths(5));
        refused(submit(fixtures.head(newcomers), fixtures.team(yubei), null), "RESIDES_TOO_SHORT", "居住");
    }

    @Test // M10
    void refusesAChild() {
        Home young = fixtures.register(
                practice,
                area,
                List.of(
                        fixtures.person("户主", Sex.MALE, applications.today().minusYears(40), Relation.HEAD),
                        fixtures.person("孩子", Sex.MALE, applications.today().minusYears(12), Relation.CHILD)),
                List.of());
        refused(submit(fixtures.resident(ERQI, young.childId()), team, null), "CANNOT_REPRESENT", "18 岁");
    }

    @Test // M14
    void refusesWhatIsNoSignatureAndWordsThatAreTooLong() {
        refused(run(head, SUBMIT, submitting(team, null, "[]")), "SIGNATURE_MISSING", "签字");
        refused(submit(head, team, "字".repeat(501)), "MESSAGE_TOO_LONG", "500");
        assertThat(applications.applications(home)).isZero();
    }

    @Test // trap 26: not there and in another district look alike
    void aTeamOfAnotherDistrictIsNotThere() {
        String message = refused(submit(head, fixtures.team(fixtures.practice(YUBEI)), null), "NOT_FOUND", "没有找到")
                .path("answer.message")
                .entity(String.class)
                .get();
        Map<String, Object> nowhere = submitting(team, null, ApplicationFixtures.SIGNATURE);
        nowhere.put("teamId", GlobalId.of("Team", Ids.next()));
        refused(run(head, SUBMIT, nowhere), "NOT_FOUND", message);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RESIDENT"})
    void othersMayNot(Role role) {
        assertThat(Testers.errorCode(submit(staff(role), team, null))).isEqualTo("FORBIDDEN");
        assertThat(applications.applications(home)).isZero();
    }
}
