package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M04, M06, trap 7: who works in a team, since when, and what they may do. */
@IntegrationTest
class TeamChangeApiTest {

    private static final String RESULT = """
             { __typename
               ... on TeamChanged { team {
                 id missingRoles isAtWork permittedUntil viewerCanManage
                 profile { name studio members { id name role isLeader duties qualifications { title isExpired } } }
               } }
               ... on TeamChangeRefused { reason message } } }
            """;

    private static final String ON = """
            query($id: ID!, $date: Date!) { node(id: $id) { ... on Team {
              on(date: $date) { isAtWork leader { name } members { name } } memberships { name since until }
            } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Crew team;
    private Actor administrator;
    private LocalDate today;

    @BeforeEach
    void aTeam() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        administrator = fixtures.administrator(practice);
        today = LocalDate.now(clock);
    }

    @Test
    void anInstitutionFoundsATeamThatSaysWhatItStillLacks() { // M04
        GraphQlTester.Response answer = change(
                administrator,
                "teamFound",
                Map.of("kind", "TEAM", "notice", notice("新团队"), "members", List.of(person("赵一"), nurse("钱二"))));

        answer.path("teamFound.team.missingRoles").entityList(String.class).containsExactly("PUBLIC_HEALTH_DOCTOR");
        answer.path("teamFound.team.profile.members[0].name")
                .entity(String.class)
                .isEqualTo("赵一");
        answer.path("teamFound.team.profile.members[*].isLeader")
                .entityList(Boolean.class)
                .containsExactly(true, false);
    }

    @Test
    void aVillageDoctorIsOnePersonWithAPermission() { // M06, trap 7
        assertThat(reason("teamFound", doctor(List.of(person("孙三")), null))).isEqualTo("PERMISSION_NEEDED");
        assertThat(reason("teamFound", doctor(List.of(person("孙三"), nurse("李四")), today)))
                .isEqualTo("VILLAGE_DOCTOR_WORKS_ALONE");
        assertThat(reason("teamFound", doctor(List.of(), today))).isEqualTo("MEMBERS_NEEDED");
        change(administrator, "teamFound", doctor(List.of(person("孙三")), today))
                .path("teamFound.team.isAtWork")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void aMemberIsReplacedInOneActAndTheTeamOfThatDayIsRemembered() { // M04, trap 12
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        LocalDate day = today.minusDays(3);

        GraphQlTester.Response answer =
                change(fixtures.leader(team), "teamMemberLeave", leave(team.nurseId(), day, nurse("新护士")));

        answer.path("teamMemberLeave.team.missingRoles")
                .entityList(String.class)
                .hasSize(0);
        assertThat(namesOn(day)).contains("新护士").hasSize(3);
        assertThat(namesOn(day.minusDays(1))).doesNotContain("新护士").hasSize(3);
        assertThat(reason("teamMemberLeave", leave(team.nurseId(), today, null)))
                .isEqualTo("MEMBER_HAS_LEFT");
    }

    @Test
    void whoLeavesOnTheFirstDayWasNeverAMember() {
        change(fixtures.leader(team), "teamMemberJoin", join(team, today));
        UUID joined = GlobalId.uuid("TeamMember", idOf("周五"));

        change(administrator, "teamMemberLeave", leave(joined, today, null));

        on(today).path("node.memberships[*].name").entityList(String.class).doesNotContain("周五");
    }

    @Test
    void whoLeavesHandsTheGridAreasOn() { // M08
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        assign(area, team.nurseId());

        change(administrator, "teamMemberLeave", leave(team.nurseId(), today, nurse("接手护士")));

        assertThat(areaMember()).isEqualTo("接手护士");
    }

    @Test
    void aLeaderLeavesOnlyWhenSomebodyElseLeads() { // M04
        assertThat(reason("teamMemberLeave", leave(team.leaderId(), today, null)))
                .isEqualTo("LEADER_NEEDS_SUCCESSOR");

        change(administrator, "teamMemberLeave", leave(team.leaderId(), today, person("新团队长")));

        assertThat(leaderOn(today)).isEqualTo("新团队长");
        assertThat(leaderOn(today.minusDays(1))).isNotEqualTo("新团队长");
    }

    @Test
    void anotherMemberLeadsFromTodayOn() {
        GraphQlTester.Response answer =
                change(administrator, "teamChangeLeader", Map.of("memberId", member(team.nurseId())));

        answer.path("teamChangeLeader.team.profile.members[0].id")
                .entity(String.class)
                .isEqualTo(member(team.nurseId()));
        answer.path("teamChangeLeader.team.profile.members[*].isLeader")
                .entityList(Boolean.class)
                .containsExactly(true, false, false);
        forbidden(fixtures.leader(team), "teamChangeLeader", Map.of("memberId", member(team.nurseId())));
    }

    @Test
    void whatThePublicNoticeSaysFollows() { // M07
        change(administrator, "teamDescribe", Map.of("teamId", team(team), "notice", notice("改名团队")))
                .path("teamDescribe.team.profile.name")
                .entity(String.class)
                .isEqualTo("改名团队");
        change(
                        fixtures.leader(team),
                        "teamMemberDescribe",
                        Map.of("memberId", member(team.nurseId()), "qualification", "主管护师", "duties", "上门随访"))
                .path("teamMemberDescribe.team.profile.members[*].duties")
                .entityList(String.class)
                .contains("上门随访");
        assertThat(reason("teamDescribe", Map.of("teamId", team(team), "notice", notice(" "))))
                .isEqualTo("WORDS_MISSING");
        assertThat(reason(
                        "teamMemberDescribe",
                        Map.of("memberId", member(team.nurseId()), "qualification", "护师", "duties", "长".repeat(201))))
                .isEqualTo("WORDS_TOO_LONG");
    }

    @Test
    void aCertificateThatExpiresWaitsForItsRenewal() { // M04
        Map<String, Object> expiring = certificate(today.minusYears(5), today.plusDays(30));
        change(fixtures.leader(team), "teamMemberCertify", expiring);
        assertThat(toRenew()).containsExactly("护士执业证");

        change(fixtures.leader(team), "teamMemberCertify", certificate(today, today.plusYears(5)));

        assertThat(toRenew()).isEmpty();
        assertThat(reason("teamMemberCertify", certificate(today, today.minusDays(1))))
                .isEqualTo("DAYS_REVERSED");
    }

    @Test
    void aPermissionIsExtendedAndCutShort() { // trap 7
        Crew doctor = fixtures.villageDoctor(practice);
        change(administrator, "teamPermit", permission(doctor, today.minusDays(1)))
                .path("teamPermit.team.isAtWork")
                .entity(Boolean.class)
                .isEqualTo(false);
        change(administrator, "teamPermit", permission(doctor, today.plusYears(2)))
                .path("teamPermit.team.isAtWork")
                .entity(Boolean.class)
                .isEqualTo(true);
        assertThat(reason("teamPermit", permission(team, today))).isEqualTo("NOT_A_VILLAGE_DOCTOR");
        forbidden(fixtures.leader(team), "teamPermit", permission(doctor, today));
    }

    @Test
    void joiningIsForTheOwnTeamNotInTheFutureAndNotWithAVillageDoctor() { // M04, M06
        Crew other = fixtures.team(practice);
        Crew doctor = fixtures.villageDoctor(practice);
        change(fixtures.leader(team), "teamMemberJoin", join(team, today))
                .path("teamMemberJoin.team.profile.members[*].name")
                .entityList(String.class)
                .contains("周五");
        assertThat(reason("teamMemberJoin", join(team, today.plusDays(1)))).isEqualTo("DAY_NOT_POSSIBLE");
        assertThat(reason("teamMemberJoin", join(doctor, today))).isEqualTo("VILLAGE_DOCTOR_WORKS_ALONE");
        change(fixtures.leader(team), "teamMemberJoin", join(other, today))
                .path("teamMemberJoin.reason")
                .entity(String.class)
                .isEqualTo("BELONGS_TO_OTHER_TEAM");
    }

    @Test
    void whatIsElsewhereIsNotThereAndMembersChangeNothing() { // trap 26
        Crew foreign = fixtures.team(fixtures.practice(YUBEI));
        assertThat(reason("teamMemberJoin", join(foreign, today))).isEqualTo("NOT_FOUND");
        assertThat(reason("teamMemberLeave", leave(foreign.nurseId(), today, null)))
                .isEqualTo("NOT_FOUND");
        assertThat(reason("teamChangeLeader", Map.of("memberId", member(foreign.nurseId()))))
                .isEqualTo("NOT_FOUND");
        for (String mutation : List.of("teamMemberJoin", "teamFound")) {
            forbidden(
                    fixtures.member(team),
                    mutation,
                    mutation.equals("teamFound")
                            ? Map.of("kind", "TEAM", "notice", notice("甲"), "members", List.of(person("乙")))
                            : join(team, today));
        }
        forbidden(fixtures.member(team), "teamMemberLeave", leave(team.nurseId(), today, null));
        forbidden(fixtures.member(team), "teamMemberCertify", certificate(today, null));
        forbidden(
                fixtures.member(team),
                "teamMemberDescribe",
                Map.of("memberId", member(team.nurseId()), "qualification", "护师", "duties", "随访"));
        forbidden(fixtures.leader(team), "teamDescribe", Map.of("teamId", team(team), "notice", notice("甲")));
    }

    private void assign(UUID area, UUID nurse) {
        testers.as(administrator)
                .document(
                        "mutation($input: GridAssignInput!) { gridAssign(input: $input) { ... on GridAssigned { areas { id } } } }")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "changes",
                                        List.of(Map.of(
                                                "areaId", GlobalId.of("GridArea", area),
                                                "expectedVersion", 0,
                                                "teamId", team(team),
                                                "memberId", member(nurse)))))
                .execute()
                .path("gridAssign.areas")
                .entityList(Object.class)
                .hasSize(1);
    }

    private String areaMember() {
        return testers.as(administrator)
                .document("{ gridBoard { areas { edges { node { assignments { member { name } } } } } } }")
                .execute()
                .path("gridBoard.areas.edges[0].node.assignments[0].member.name")
                .entity(String.class)
                .get();
    }

    private List<String> toRenew() {
        return testers.as(administrator)
                .document("{ qualificationsToRenew { edges { node { title member { id } team { id } } } } }")
                .execute()
                .path("qualificationsToRenew.edges[*].node.title")
                .entityList(String.class)
                .get();
    }

    private String idOf(String name) {
        return testers.as(administrator)
                .document("query($id: ID!) { node(id: $id) { ... on Team { profile { members { id name } } } } }")
                .variable("id", team(team))
                .execute()
                .path("node.profile.members[?(@.name == '" + name + "')].id")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private List<String> namesOn(LocalDate day) {
        return on(day).path("node.on.members[*].name").entityList(String.class).get();
    }

    private String leaderOn(LocalDate day) {
        return on(day).path("node.on.leader.name").entity(String.class).get();
    }

    private GraphQlTester.Response on(LocalDate day) {
        return testers.as(administrator)
                .document(ON)
                .variable("id", team(team))
                .variable("date", day.toString())
                .execute();
    }

    private String reason(String mutation, Map<String, Object> input) {
        GraphQlTester.Response answer = change(administrator, mutation, input);
        answer.path(mutation + ".message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).isNotBlank());
        return answer.path(mutation + ".reason").entity(String.class).get();
    }

    private GraphQlTester.Response change(Actor actor, String mutation, Map<String, Object> input) {
        return ask(actor, mutation, input).execute();
    }

    private void forbidden(Actor actor, String mutation, Map<String, Object> input) {
        ask(actor, mutation, input)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
    }

    private GraphQlTester.Request<?> ask(Actor actor, String mutation, Map<String, Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("idempotencyKey", UUID.randomUUID().toString());
        return testers.as(actor)
                .document("mutation($input: " + type + "!) { " + mutation + "(input: $input)" + RESULT)
                .variable("input", whole);
    }

    private Map<String, Object> doctor(List<Map<String, Object>> members, @Nullable LocalDate from) {
        Map<String, Object> input =
                new HashMap<>(Map.of("kind", "VILLAGE_DOCTOR", "notice", notice("孙三乡村医生"), "members", members));
        if (from != null) {
            input.put("permittedFrom", from.toString());
        }
        return input;
    }

    private Map<String, Object> leave(UUID memberId, LocalDate day, @Nullable Map<String, Object> successor) {
        Map<String, Object> input = new HashMap<>(Map.of("memberId", member(memberId), "day", day.toString()));
        if (successor != null) {
            input.put("successor", successor);
        }
        return input;
    }

    private Map<String, Object> certificate(LocalDate from, @Nullable LocalDate until) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "memberId",
                member(team.nurseId()),
                "title",
                "护士执业证",
                "certificate",
                "2020500112",
                "validFrom",
                from.toString()));
        if (until != null) {
            input.put("validUntil", until.toString());
        }
        return input;
    }

    private static Map<String, Object> join(Crew team, LocalDate day) {
        return Map.of("teamId", team(team), "member", nurse("周五"), "day", day.toString());
    }

    private Map<String, Object> permission(Crew doctor, LocalDate until) {
        return Map.of(
                "teamId", team(doctor),
                "permittedFrom", today.minusYears(1).toString(),
                "permittedUntil", until.toString());
    }

    private static Map<String, Object> notice(String name) {
        return Map.of("name", name, "studio", "签约工作室", "phone", "023-60000000");
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "role", "FAMILY_DOCTOR", "qualification", "主治医师", "duties", "诊疗、转诊");
    }

    private static Map<String, Object> nurse(String name) {
        return Map.of("name", name, "role", "NURSE", "qualification", "护师", "duties", "随访");
    }

    private static String team(Crew team) {
        return GlobalId.of("Team", team.id());
    }

    private static String member(UUID id) {
        return GlobalId.of("TeamMember", id);
    }
}
