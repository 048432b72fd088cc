package cn.jiayi.team;

import static cn.jiayi.district.TeamRole.FAMILY_DOCTOR;
import static cn.jiayi.district.TeamRole.MATERNAL_CHILD_STAFF;
import static cn.jiayi.district.TeamRole.NURSE;
import static cn.jiayi.district.TeamRole.PUBLIC_HEALTH_DOCTOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M04, M06: what a team lacks, and when a village doctor works. */
class TeamTest {

    private static final List<TeamRole> ERQI =
            List.of(FAMILY_DOCTOR, NURSE, PUBLIC_HEALTH_DOCTOR, MATERNAL_CHILD_STAFF);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aTeamLacksTheRequiredRolesThatNobodyHas() {
        assertThat(TeamComposition.missing(TeamKind.TEAM, ERQI, members(FAMILY_DOCTOR, NURSE, NURSE)))
                .containsExactly(PUBLIC_HEALTH_DOCTOR, MATERNAL_CHILD_STAFF);
    }

    @Test
    void aCompleteTeamLacksNothing() {
        assertThat(TeamComposition.missing(
                        TeamKind.TEAM, ERQI, members(FAMILY_DOCTOR, NURSE, PUBLIC_HEALTH_DOCTOR, MATERNAL_CHILD_STAFF)))
                .isEmpty();
        assertThat(TeamComposition.missing(TeamKind.TEAM, List.of(), List.of())).isEmpty();
    }

    @Test
    void theCompositionDoesNotBindAVillageDoctor() { // trap 7
        assertThat(TeamComposition.missing(TeamKind.VILLAGE_DOCTOR, ERQI, members(FAMILY_DOCTOR)))
                .isEmpty();
    }

    @Test
    void aVillageDoctorWorksFromTheFirstThroughTheLastDayOfThePermission() { // trap 7
        Team doctor = team(TeamKind.VILLAGE_DOCTOR, DAY, DAY.plusDays(9));
        assertThat(doctor.worksOn(DAY.minusDays(1))).isFalse();
        assertThat(doctor.worksOn(DAY)).isTrue();
        assertThat(doctor.worksOn(DAY.plusDays(9))).isTrue();
        assertThat(doctor.worksOn(DAY.plusDays(10))).isFalse();
    }

    @Test
    void aVillageDoctorWithoutAPermissionDoesNotWork() {
        assertThat(team(TeamKind.VILLAGE_DOCTOR, null, null).worksOn(DAY)).isFalse();
    }

    @Test
    void aPermissionWithoutAnEndGoesOn() {
        assertThat(team(TeamKind.VILLAGE_DOCTOR, DAY, null).worksOn(DAY.plusYears(30)))
                .isTrue();
    }

    @Test
    void aTeamNeedsNoPermission() {
        assertThat(team(TeamKind.TEAM, null, null).worksOn(DAY)).isTrue();
    }

    private static List<TeamMember> members(TeamRole... roles) {
        return Stream.of(roles)
                .map(role -> new TeamMember(
                        new TeamDraft.Member(Ids.next(), "张三", role, false, "主治医师", "随访", null, DAY), Ids.next()))
                .toList();
    }

    private static Team team(TeamKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Team(new TeamDraft(
                Ids.next(), "500112", Ids.next(), Ids.next(), kind, "队", "工作室", "023-1", null, from, until, List.of()));
    }
}
