package cn.jiayi.hospital;

import static cn.jiayi.hospital.SlotStanding.NOT_OPEN;
import static cn.jiayi.hospital.SlotStanding.NOT_THERE;
import static cn.jiayi.hospital.SlotStanding.OF_OTHER_DEPARTMENT;
import static cn.jiayi.hospital.SlotStanding.OPEN;
import static cn.jiayi.hospital.SlotStanding.PAST;
import static cn.jiayi.hospital.SlotStanding.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M23, trap 14: kept for one team, then open to its district, never to another. */
class ClinicSlotTest {

    private static final String DISTRICT = "500112";
    private static final UUID HOSPITAL = Ids.next();
    private static final UUID DEPARTMENT = Ids.next();
    private static final UUID TEAM = Ids.next();
    private static final UUID INSTITUTION = Ids.next();
    private static final UUID OTHER_TEAM = Ids.next();
    private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
    private static final Instant RELEASE = Instant.parse("2026-11-23T01:00:00Z");

    private final ClinicSlot slot = new ClinicSlot(
            new Department(new DepartmentDraft(DEPARTMENT, DISTRICT, HOSPITAL, "心内科", "门诊楼三楼", 1)),
            SlotKind.EXPERT_CLINIC,
            "王医生",
            new SlotTime(START, START.plus(Duration.ofMinutes(20)), ReservedFor.team(TEAM)),
            new SlotWindow(Duration.ofDays(2), Duration.ofHours(12), START.minus(Duration.ofDays(20))));

    @Test
    void opensToAllAsManyDaysBeforeAsThePolicySays() {
        assertThat(slot.getOpensToAllAt()).isEqualTo(RELEASE);
    }

    @Test
    void isOpenToTheTeamForWhichItIsKeptUntilItGoesBackToThePublic() { // trap 14
        assertThat(slot.standingForTeam(TEAM, INSTITUTION, DISTRICT, RELEASE.minus(Duration.ofDays(9))))
                .isEqualTo(OPEN);
        Instant released = START.minus(Duration.ofHours(12));
        assertThat(slot.standingForTeam(TEAM, INSTITUTION, DISTRICT, released.minusNanos(1)))
                .isEqualTo(OPEN);
        assertThat(slot.standingForTeam(TEAM, INSTITUTION, DISTRICT, released)).isEqualTo(PUBLIC);
        assertThat(slot.standingForTeam(TEAM, INSTITUTION, DISTRICT, START)).isEqualTo(PAST);
    }

    @Test
    void isOpenToTheOtherTeamsOfTheDistrictFromTheReleaseOn() {
        assertThat(slot.standingForTeam(OTHER_TEAM, INSTITUTION, DISTRICT, RELEASE.minusNanos(1)))
                .isEqualTo(NOT_OPEN);
        assertThat(slot.standingForTeam(OTHER_TEAM, INSTITUTION, DISTRICT, RELEASE))
                .isEqualTo(OPEN);
    }

    @Test
    void isOpenToAnyTeamOfTheInstitutionForWhichItIsKept() { // M23
        ClinicSlot kept = slotFor(ReservedFor.institution(INSTITUTION), START.minus(Duration.ofDays(20)));

        assertThat(kept.standingForTeam(TEAM, INSTITUTION, DISTRICT, RELEASE.minusNanos(1)))
                .isEqualTo(OPEN);
        assertThat(kept.standingForTeam(TEAM, Ids.next(), DISTRICT, RELEASE.minusNanos(1)))
                .isEqualTo(NOT_OPEN);
        assertThat(kept.standingForTeam(TEAM, Ids.next(), DISTRICT, RELEASE)).isEqualTo(OPEN);
    }

    @Test
    void staysWithTheTeamsUntilItBeginsWhereItIsPublishedTooLateForTheirWindow() { // trap 14
        ClinicSlot late = slotFor(ReservedFor.team(TEAM), START.minus(Duration.ofHours(3)));

        assertThat(late.standingForTeam(TEAM, INSTITUTION, DISTRICT, START.minusNanos(1)))
                .isEqualTo(OPEN);
    }

    private static ClinicSlot slotFor(ReservedFor whom, Instant publishedAt) {
        return new ClinicSlot(
                new Department(new DepartmentDraft(DEPARTMENT, DISTRICT, HOSPITAL, "心内科", "门诊楼三楼", 1)),
                SlotKind.EXPERT_CLINIC,
                "王医生",
                new SlotTime(START, START.plus(Duration.ofMinutes(20)), whom),
                new SlotWindow(Duration.ofDays(2), Duration.ofHours(12), publishedAt));
    }

    @Test
    void doesNotExistForAnotherDistrict() {
        assertThat(slot.standingForTeam(TEAM, INSTITUTION, "410103", RELEASE)).isEqualTo(NOT_THERE);
    }

    @Test
    void isTheHospitalsToGiveWithinItsDepartment() {
        assertThat(slot.standingForHospital(HOSPITAL, DEPARTMENT, RELEASE)).isEqualTo(OPEN);
        assertThat(slot.standingForHospital(HOSPITAL, Ids.next(), RELEASE)).isEqualTo(OF_OTHER_DEPARTMENT);
        assertThat(slot.standingForHospital(Ids.next(), DEPARTMENT, RELEASE)).isEqualTo(NOT_THERE);
        assertThat(slot.standingForHospital(HOSPITAL, DEPARTMENT, START)).isEqualTo(PAST);
    }
}
