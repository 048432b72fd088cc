package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Trap 14: unused reserved capacity is released to others in time, and counted. */
@IntegrationTest
class SlotReleasingTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private SlotReleasing releasing;

    @Autowired
    private SlotReservations reservations;

    @Autowired
    private SlotFigures figures;

    @Autowired
    private SlotDirectory directory;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Crew team;

    @BeforeEach
    void aClinicAndATeam() {
        clinic = hospitals.clinic(YUBEI);
        team = fixtures.team(fixtures.practice(YUBEI));
    }

    @Test
    void givesBackToThePublicWhatNobodyUsedInTime() {
        UUID due = due();
        UUID later = hospitals.slotKeptFor(clinic, team.id());
        UUID held = due();
        hold(held);

        releasing.releaseAll();

        assertThat(state(due)).isEqualTo(ClinicSlotState.RELEASED);
        assertThat(state(later)).isEqualTo(ClinicSlotState.FREE);
        assertThat(state(held)).isEqualTo(ClinicSlotState.HELD);
    }

    @Test
    void refusesATeamFromThatInstantOnWhetherTheJobHasComeOrNot() {
        UUID due = due();
        assertThat(standing(due)).isEqualTo(SlotStanding.PUBLIC);

        releasing.releaseAll();

        assertThat(standing(due)).isEqualTo(SlotStanding.PUBLIC);
    }

    @Test
    void releasesEachSlotOnceWhereTwoReplicasComeAtOnce() throws Exception {
        List<UUID> due = Stream.generate(this::due).limit(20).toList();
        releasing.releaseAll();
        try (Race race = new Race(4)) {
            race.run(Stream.generate(() -> (Callable<Integer>) releasing::releaseAll)
                    .limit(4)
                    .toList());
        }
        assertThat(due)
                .allSatisfy(id -> assertThat(jdbc.sql("select version from clinic_slot where id = ?")
                                .param(Uuids.bytes(id))
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
    }

    @Test
    void countsAMonthByHospitalAndByWhomTheSlotsWereKeptFor() {
        Instant start = clock.instant();
        UUID used = due();
        hold(used);
        jdbc.sql("update clinic_slot set state = 'BOOKED' where id = ?")
                .param(Uuids.bytes(used))
                .update();
        due();
        releasing.releaseAll();
        YearMonth month = YearMonth.from(start.minus(Duration.ofHours(6)).atZone(clock.getZone()));

        assertThat(ofClinic(month)).isEmpty(); // what is still ahead does not count
        jdbc.sql("""
                        update clinic_slot set starts_at = timestampadd(hour, -12, starts_at), ends_at = timestampadd(hour, -12, ends_at)
                        where hospital_id = ?""").param(Uuids.bytes(clinic.hospitalId())).update();
        assertThat(ofClinic(month))
                .containsExactly(new SlotFigure(
                        clinic.hospitalId(), team.id(), team.practice().id(), 2, 1, 1, 0));
    }

    private List<SlotFigure> ofClinic(YearMonth month) {
        return figures.of(YUBEI, month).stream()
                .filter(figure -> figure.hospitalId().equals(clinic.hospitalId()))
                .toList();
    }

    /** A slot in six hours, whose time for teams is over. */
    private UUID due() {
        UUID id = hospitals.slotAt(clinic, team.id(), clock.instant().plus(Duration.ofHours(6)));
        jdbc.sql("update clinic_slot set public_at = ? where id = ?")
                .param(LocalDateTime.ofInstant(clock.instant().minusSeconds(1), ZoneOffset.UTC))
                .param(Uuids.bytes(id))
                .update();
        return id;
    }

    private void hold(UUID slot) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(reservations.holdForHospital(
                                clinic.hospitalId(),
                                clinic.departmentId(),
                                slot,
                                Ids.next(),
                                clock.instant().plusSeconds(3600)))
                        .isInstanceOf(SlotHold.Taken.class));
    }

    private SlotStanding standing(UUID slot) {
        SlotHold missed = new TransactionTemplate(transactions)
                .execute(status -> reservations.holdForTeam(
                        fixtures.leader(team),
                        clinic.departmentId(),
                        slot,
                        Ids.next(),
                        clock.instant().plusSeconds(3600)));
        return ((SlotHold.NotTaken) missed).standing();
    }

    private ClinicSlotState state(UUID slot) {
        return directory.find(clinic.coordinator(), slot).orElseThrow().getState();
    }
}
