package cn.jiayi.team;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M04–M07: what anyone may read of a team, and what only those who work with it. */
@IntegrationTest
@SuppressWarnings("unchecked") // answers as maps
class TeamApiTest {

    private static final String NOTICE = """
            query($district: String, $place: ID, $after: String) {
              publicTeams(districtCode: $district, placeId: $place, first: 100, after: $after) {
                edges { node {
                  id kind name studio phone institutionName institutionAddress placeName tcmGuidance
                  members { id name role isLeader qualification duties phone }
                } }
                pageInfo { hasNextPage endCursor }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private JdbcClient jdbc;

    private Practice practice;
    private Crew team;

    @BeforeEach
    void anInstitutionWithATeam() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
    }

    @Test
    void anyoneReadsTheNoticeWithMembersTheLeaderFirst() { // M07
        Map<String, Object> shown = notice(YUBEI, practice.townId()).stream()
                .filter(each -> each.get("id").equals(id(team)))
                .findFirst()
                .orElseThrow();

        assertThat(shown)
                .containsEntry("name", team.name())
                .containsEntry("kind", "TEAM")
                .containsEntry("studio", team.name() + "工作室")
                .containsEntry("institutionName", practice.name());
        assertThat((List<Map<String, Object>>) shown.get("members"))
                .extracting(member -> member.get("isLeader"))
                .containsExactly(true, false, false);
        assertThat((List<Map<String, Object>>) shown.get("members"))
                .extracting(member -> member.get("role"))
                .containsExactlyInAnyOrder("FAMILY_DOCTOR", "NURSE", "PUBLIC_HEALTH_DOCTOR");
    }

    @Test
    void theNoticeIsOfOneDistrictAndOneTown() {
        String otherTown = otherTown(practice.townId());

        assertThat(ids(notice(YUBEI, null))).contains(id(team));
        assertThat(ids(notice(ERQI, null))).doesNotContain(id(team));
        assertThat(ids(notice(ERQI, practice.townId()))).isEmpty();
        assertThat(ids(notice(YUBEI, GlobalId.uuid("Place", otherTown)))).doesNotContain(id(team));
        assertThat(ids(notice("999999", null))).isEmpty();
    }

    @Test
    void theNoticeWithoutADistrictIsOfAllDistricts() {
        Crew elsewhere = fixtures.team(fixtures.practice(ERQI));

        assertThat(ids(notice(null, null))).contains(id(team), id(elsewhere));
    }

    @Test
    void aVillageDoctorStandsOnTheNoticeToo() { // M06
        Crew doctor = fixtures.villageDoctor(practice);

        assertThat(notice(YUBEI, practice.townId()))
                .filteredOn(each -> each.get("id").equals(id(doctor)))
                .extracting(each -> each.get("kind"))
                .containsExactly("VILLAGE_DOCTOR");
    }

    @Test
    void aClosedTeamIsOnNoList() {
        jdbc.sql("update team set closed_on = date '2026-01-01' where id = ?")
                .param(Uuids.bytes(team.id()))
                .update();

        assertThat(ids(notice(YUBEI, practice.townId()))).doesNotContain(id(team));
        assertThat(teams(fixtures.administrator(practice))).isEmpty();
    }

    @Test
    void leadersAndTheInstitutionListItsTeamsAndTheDistrictAll() {
        Crew second = fixtures.team(practice);
        Crew elsewhere = fixtures.team(fixtures.practice(YUBEI));

        assertThat(teams(fixtures.leader(team))).containsExactlyInAnyOrder(id(team), id(second));
        assertThat(teams(fixtures.administrator(practice))).containsExactlyInAnyOrder(id(team), id(second));
        assertThat(teams(fixtures.of(Role.COMMISSION, YUBEI))).contains(id(team), id(elsewhere));
        assertThat(teams(fixtures.coordinator(YUBEI, fixtures.hospital(YUBEI)))).contains(id(team), id(elsewhere));
        assertThat(teams(fixtures.of(Role.SUPERVISOR, ERQI))).doesNotContain(id(team), id(elsewhere));
    }

    @Test
    void membersSeeTheirTeamWithItsLoadAgainstThePolicy() { // M05
        UUID first = fixtures.area(practice, 400, 1200);
        UUID second = fixtures.area(practice, 300, 900);
        fixtures.responsible(team, first, second);
        fixtures.responsible(fixtures.team(practice), second);

        GraphQlTester.Response answer =
                testers.as(fixtures.member(team)).document("""
                        { myTeam { id missingRoles profile { id name }
                            load { signedHouseholds areaHouseholds areaPopulation advised limit } } }
                        """).execute();

        answer.path("myTeam.id").entity(String.class).isEqualTo(id(team));
        answer.path("myTeam.profile.id").entity(String.class).isEqualTo(id(team));
        answer.path("myTeam.missingRoles").entityList(String.class).hasSize(0);
        answer.path("myTeam.load.signedHouseholds").entity(Integer.class).isEqualTo(0);
        answer.path("myTeam.load.areaHouseholds").entity(Integer.class).isEqualTo(700);
        answer.path("myTeam.load.areaPopulation").entity(Integer.class).isEqualTo(2100);
    }

    @Test
    void erqisPolicyAdvisesAThousandAndStopsAtFifteenHundred() { // M05; Yubei's text gives no numbers
        Crew inErqi = fixtures.team(fixtures.practice(ERQI));
        assertThat(load(fixtures.leader(inErqi))).containsEntry("advised", 1000).containsEntry("limit", 1500);
        assertThat(load(fixtures.leader(team))).containsEntry("advised", null).containsEntry("limit", null);
    }

    @Test
    void theCapDoesNotBindAVillageDoctor() { // trap 7
        Crew doctor = fixtures.villageDoctor(fixtures.practice(ERQI));

        assertThat(load(fixtures.doctor(doctor))).containsEntry("advised", null).containsEntry("limit", null);
    }

    @Test
    void sayWhichRolesATeamStillLacks() { // M04
        Crew small = fixtures.team(practice, Set.of(TeamRole.NURSE));

        testers.as(fixtures.leader(small))
                .document("{ myTeam { missingRoles } }")
                .execute()
                .path("myTeam.missingRoles")
                .entityList(String.class)
                .containsExactly("PUBLIC_HEALTH_DOCTOR");
    }

    @Test
    void notYoursAndNotThereLookAlike() { // trap 26
        assertThat(seesNode(fixtures.member(team))).isTrue();
        assertThat(seesNode(fixtures.leader(fixtures.team(practice)))).isTrue();
        assertThat(seesNode(fixtures.administrator(practice))).isTrue();
        assertThat(seesNode(fixtures.of(Role.COMMISSION, YUBEI))).isTrue();

        assertThat(seesNode(fixtures.member(fixtures.team(practice)))).isFalse();
        assertThat(seesNode(fixtures.leader(fixtures.team(fixtures.practice(YUBEI)))))
                .isFalse();
        assertThat(seesNode(fixtures.of(Role.COMMISSION, ERQI))).isFalse();
        assertThat(seesNode(fixtures.of(Role.FINANCE, YUBEI))).isFalse();
        assertThat(seesNode(fixtures.coordinator(YUBEI, fixtures.hospital(YUBEI))))
                .isFalse();
        assertThat(seesNode(fixtures.head(fixtures.household(practice, null)))).isFalse();
    }

    private List<Map<String, Object>> notice(@Nullable String district, @Nullable UUID town) {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = null;
        do {
            GraphQlTester.Response page = testers.anyone()
                    .document(NOTICE)
                    .variable("district", district)
                    .variable("place", town == null ? null : GlobalId.of("Place", town))
                    .variable("after", after)
                    .execute();
            page.path("publicTeams.edges[*].node").entityList(Map.class).get().forEach(all::add);
            after = nextPage(page, "publicTeams");
        } while (after != null);
        return all;
    }

    private static List<Object> ids(List<Map<String, Object>> notice) {
        return notice.stream().map(each -> each.get("id")).toList();
    }

    private String otherTown(UUID town) {
        return testers
                .anyone()
                .document("{ publicDistricts { code towns { id } } }")
                .execute()
                .path("publicDistricts[?(@.code == '" + YUBEI + "')].towns[*].id")
                .entityList(String.class)
                .get()
                .stream()
                .filter(id -> !id.equals(GlobalId.of("Place", town)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> teams(Actor actor) {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            GraphQlTester.Response page = testers.as(actor)
                    .document("query($after: String) { teams(first: 100, after: $after) {"
                            + " edges { node { id } } pageInfo { hasNextPage endCursor } } }")
                    .variable("after", after)
                    .execute();
            all.addAll(
                    page.path("teams.edges[*].node.id").entityList(String.class).get());
            after = nextPage(page, "teams");
        } while (after != null);
        return all;
    }

    private static @Nullable String nextPage(GraphQlTester.Response page, String field) {
        return page.path(field + ".pageInfo.hasNextPage").entity(Boolean.class).get()
                ? page.path(field + ".pageInfo.endCursor").entity(String.class).get()
                : null;
    }

    private Map<String, @Nullable Object> load(Actor actor) {
        return (Map<String, @Nullable Object>) testers.as(actor)
                .document("{ myTeam { load { advised limit } } }")
                .execute()
                .path("myTeam.load")
                .entity(Map.class)
                .get();
    }

    private boolean seesNode(Actor actor) {
        Object node = testers.as(actor)
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id(team))
                .execute()
                .returnResponse()
                .<Map<String, @Nullable Object>>getData()
                .get("node");
        return node != null;
    }

    private static String id(Crew team) {
        return GlobalId.of("Team", team.id());
    }
}
