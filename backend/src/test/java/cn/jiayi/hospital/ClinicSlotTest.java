package cn.jiayi.hospital;

import static cn.jiayi.hospital.SlotStanding.NOT_OPEN;
import static cn.jiayi.hospital.SlotStanding.NOT_THERE;
import static cn.jiayi.hospital.SlotStanding.OF_OTHER_DEPARTMENT;
import static cn.jiayi.hospital.SlotStanding.OPEN;
import static cn.jiayi.hospital.SlotStanding.PAST;
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
    private static final UUID OTHER_TEAM = Ids.next();
    private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
    private static final Instant RELEASE = Instant.parse("2026-11-23T01:00:00Z");

    private final ClinicSlot slot = new ClinicSlot(
            new Department(new DepartmentDraft(DEPARTMENT, DISTRICT, HOSPITAL, "心内科", "门诊楼三楼", 1)),
            SlotKind.EXPERT_CLINIC,
            "王医生",
            new SlotTime(START, START.plus(Duration.ofMinutes(20)), TEAM),
            Duration.ofDays(2));

    @Test
    void opensToAllAsManyDaysBeforeAsThePolicySays() {
        assertThat(slot.getOpensToAllAt()).isEqualTo(RELEASE);
    }

    @Test
    void isOpenToTheTeamForWhichItIsKeptUntilItBegins() {
        assertThat(slot.standingForTeam(TEAM, DISTRICT, RELEASE.minus(Duration.ofDays(9))))
                .isEqualTo(OPEN);
        assertThat(slot.standingForTeam(TEAM, DISTRICT, START.minusNanos(1))).isEqualTo(OPEN);
        assertThat(slot.standingForTeam(TEAM, DISTRICT, START)).isEqualTo(PAST);
    }

    @Test
    void isOpenToTheOtherTeamsOfTheDistrictFromTheReleaseOn() {
        assertThat(slot.standingForTeam(OTHER_TEAM, DISTRICT, RELEASE.minusNanos(1)))
                .isEqualTo(NOT_OPEN);
        assertThat(slot.standingForTeam(OTHER_TEAM, DISTRICT, RELEASE)).isEqualTo(OPEN);
    }

    @Test
    void doesNotExistForAnotherDistrict() {
        assertThat(slot.standingForTeam(TEAM, "410103", RELEASE)).isEqualTo(NOT_THERE);
    }

    @Test
    void isTheHospitalsToGiveWithinItsDepartment() {
        assertThat(slot.standingForHospital(HOSPITAL, DEPARTMENT, RELEASE)).isEqualTo(OPEN);
        assertThat(slot.standingForHospital(HOSPITAL, Ids.next(), RELEASE)).isEqualTo(OF_OTHER_DEPARTMENT);
        assertThat(slot.standingForHospital(Ids.next(), DEPARTMENT, RELEASE)).isEqualTo(NOT_THERE);
        assertThat(slot.standingForHospital(HOSPITAL, DEPARTMENT, START)).isEqualTo(PAST);
    }
}
