package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.hospital.SlotPublishingOutcome.Published;
import cn.jiayi.hospital.SlotPublishingOutcome.Refused;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M23, M24: a doctor is in one place at a time, and a slot is either held or taken back, whoever comes at once. */
@IntegrationTest
class SlotRaceTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 200;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private SlotPublishing publishing;

    @Autowired
    private SlotWithdrawal withdrawal;

    @Autowired
    private SlotReservations reservations;

    @Autowired
    private SlotDirectory directory;

    @Autowired
    private ClinicSlots slots;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Test
    void publishesADoctorsMorningOnceEvenWhereTheTimesOnlyOverlap() throws Exception {
        Clinic clinic = hospitals.clinic(YUBEI);
        UUID team = fixtures.team(fixtures.practice(YUBEI)).id();
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                String doctor = "王医生" + round;
                List<SlotPublishingOutcome> outcomes = race.run(IntStream.range(0, RUNNERS)
                        .<Callable<SlotPublishingOutcome>>mapToObj(index ->
                                () -> publishing.publish(clinic.coordinator(), morning(clinic, team, doctor, index)))
                        .toList());

                assertThat(outcomes).filteredOn(Published.class::isInstance).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(Refused.class::isInstance)
                        .hasSize(15)
                        .allSatisfy(outcome -> {
                            Refused lost = (Refused) outcome;
                            assertThat(lost.reason()).isEqualTo(ClinicSlotsPublishRefusal.DOCTOR_ALREADY_BOOKED);
                            assertThat(lost.servedBy()).isEqualTo(doctor);
                            assertThat(lost.at()).isNotNull();
                        });
                assertThat(overlaps(clinic, doctor)).isEmpty();
            }
        }
    }

    /** Each begins a minute after the other: no two slots begin at one time, so no unique key would notice. */
    private PublishSlots morning(Clinic clinic, UUID team, String doctor, int index) {
        return new PublishSlots(
                UUID.randomUUID().toString(),
                clinic.departmentId(),
                SlotKind.EXPERT_CLINIC,
                doctor,
                List.of(LocalDate.now(clock).plusDays(9)),
                "08:%02d".formatted(index),
                20,
                List.of(SlotQuota.ofTeam(team, 3)));
    }

    private List<ClinicSlot> overlaps(Clinic clinic, String doctor) {
        List<ClinicSlot> all = slots.servedBy(
                clinic.departmentId(), doctor, Instant.EPOCH, clock.instant().plus(Duration.ofDays(99)));
        assertThat(all).hasSize(3);
        return IntStream.range(1, all.size())
                .filter(index ->
                        all.get(index).getStartsAt().isBefore(all.get(index - 1).getEndsAt()))
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void holdsASlotOrTakesItBackNeverBoth() throws Exception {
        Clinic clinic = hospitals.clinic(YUBEI);
        Fixtures.Crew team = fixtures.team(fixtures.practice(YUBEI));
        var member = fixtures.member(team);
        int held = 0;
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID slot = hospitals.slotKeptFor(clinic, team.id());
                List<Callable<String>> acts = new ArrayList<>();
                for (int index = 0; index < RUNNERS; index++) {
                    acts.add(
                            index % 2 == 0
                                    ? () -> withdraw(clinic, slot)
                                    : () -> new TransactionTemplate(transactions)
                                            .execute(status -> hold(reservations.holdForTeam(
                                                    member,
                                                    clinic.departmentId(),
                                                    slot,
                                                    Ids.next(),
                                                    clock.instant().plusSeconds(60)))));
                }

                List<String> told = race.run(acts);

                ClinicSlotState end =
                        directory.find(clinic.coordinator(), slot).orElseThrow().getState();
                assertThat(told).filteredOn("won"::equals).hasSize(1);
                assertThat(told).filteredOn(("now " + end)::equals).hasSize(15);
                held += end == ClinicSlotState.HELD ? 1 : 0;
            }
        }
        assertThat(held).as("rounds in which the team was first").isBetween(1, ROUNDS - 1);
    }

    private String withdraw(Clinic clinic, UUID slot) {
        return switch (withdrawal.withdraw(
                clinic.coordinator(), new WithdrawSlot(UUID.randomUUID().toString(), slot))) {
            case SlotWithdrawalOutcome.Withdrawn done -> "won";
            case SlotWithdrawalOutcome.Refused lost -> "now " + lost.state();
        };
    }

    private static String hold(SlotHold hold) {
        return switch (hold) {
            case SlotHold.Taken taken -> "won";
            case SlotHold.NotTaken missed -> "now " + missed.state();
        };
    }
}
