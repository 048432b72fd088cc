package cn.jiayi.renewal;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractRenewing;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.district.TeamRole;
import cn.jiayi.notice.NoticeFixtures;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.renewal.RenewalCase.Verdict;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M15, traps 9 and 10: the run renews, says what it cannot renew, can be killed anywhere, and does nothing twice. */
@IntegrationTest
class RenewalRunTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private NoticeFixtures notices;

    @Autowired
    private RenewalFixtures renewals;

    @Autowired
    private RenewalRunning running;

    @Autowired
    private RenewalRuns runs;

    @Autowired
    private RenewalBatchRows batches;

    @Autowired
    private RenewalRows rows;

    @Autowired
    private RenewalProblems problems;

    @Autowired
    private RenewalReminders reminders;

    @Autowired
    private RenewalFile file;

    @Autowired
    private RenewalNews news;

    @Autowired
    private ContractRenewing renewing;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Crew team;
    private Home home;

    @BeforeEach
    void aHousehold() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
    }

    // ---- what becomes of terms

    @Test // trap 9
    void theNextTermBeginsTheDayAfterWhenTheRunIsEarlyAndWhenItIsLate() {
        for (int days : List.of(3, 0, -1, -40)) {
            UUID contract = renewals.endingIn(fixtures.household(practice, null), team, days);
            ContractTerm first = renewals.terms(contract).getFirst();
            renewals.run(YUBEI);
            LocalDate next = contracts.today().plusDays(days + 1);
            assertThat(renewals.terms(contract))
                    .as("%d days before the end", days)
                    .containsExactly(
                            first, new ContractTerm(2, next, next.plusYears(1).minusDays(1)));
            assertThat(renewals.state(contract)).isEqualTo("AWAITING_RECONFIRMATION");
        }
    }

    @Test
    void whatEndsLaterIsLeftAloneAndWhatHasAnEndIsNotRenewed() {
        UUID later = renewals.endingIn(home, team, 4);
        UUID ending = contracts.file(
                fixtures.household(practice, null),
                team,
                ContractState.IN_FORCE,
                contracts.today().minusDays(10),
                contracts.today().plusDays(1));
        renewals.endIn(ending, 1);
        renewals.run(YUBEI);
        assertThat(renewals.terms(later)).hasSize(1);
        assertThat(renewals.state(later)).isEqualTo("IN_FORCE");
        assertThat(renewals.terms(ending)).hasSize(1);
    }

    @Test // trap 3
    void aHouseholdThatATeamHasAlreadyIsRenewedAtTheLimit() {
        UUID contract = renewals.endingIn(home, team, 0);
        contracts.count(team, 1500);
        renewals.run(YUBEI);
        assertThat(renewals.terms(contract)).hasSize(2);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1500);
    }

    @Test // M15, M16, trap 7, M04, M10, M11
    void whatStandsAgainstARenewalComesOnTheWorkListWithItsReason() {
        UUID asked = contracts.file(
                home,
                team,
                ContractState.IN_FORCE,
                contracts.today().minusDays(10),
                null,
                List.of(contracts.open(home, TerminationEffect.END_OF_TERM)));
        renewals.endIn(asked, 2);
        UUID closed = endingWith(fixtures.team(practice), "closed_on", contracts.today());
        UUID lapsed = endingWith(fixtures.villageDoctor(practice), "permitted_until", contracts.today());
        UUID incomplete = endingWith(fixtures.team(practice, Set.of(TeamRole.FAMILY_DOCTOR)), null, null);
        Home dead = fixtures.household(practice, null);
        UUID unrepresented = renewals.endingIn(dead, team, 2);
        List.of(dead.headId(), dead.spouseId(), dead.childId())
                .forEach(person -> contracts.set("resident", person, "died_on", contracts.today()));
        Home late = fixtures.household(practice, null);
        contracts.set(
                "household", late.id(), "residing_since", contracts.today().minusMonths(5));
        UUID tooShort = renewals.endingIn(late, team, 2);

        renewals.run(YUBEI);

        assertThat(renewals.obstacles(asked)).containsExactly("TERMINATION_ASKED");
        assertThat(renewals.obstacles(closed)).containsExactly("TEAM_CLOSED");
        assertThat(renewals.obstacles(lapsed)).containsExactly("NO_PERMISSION");
        assertThat(renewals.obstacles(incomplete)).containsExactly("TEAM_INCOMPLETE");
        assertThat(renewals.obstacles(unrepresented)).containsExactly("NOBODY_TO_SIGN");
        assertThat(renewals.obstacles(tooShort)).containsExactly("RESIDES_TOO_SHORT");
        assertThat(List.of(asked, closed, lapsed, incomplete, unrepresented, tooShort))
                .allSatisfy(contract -> assertThat(renewals.terms(contract)).hasSize(1));
        assertThat(notices.kindsToldTo(NoticeRecipient.institution(practice.id())))
                .containsExactly("RenewalNotice.PROBLEMS_FOUND");
    }

    @Test // trap 10
    void aRenewalThatNobodyConfirmedIsNotRenewedAgain() {
        UUID contract = renewals.endingIn(home, team, 1);
        contracts.set("contract", contract, "state", "AWAITING_RECONFIRMATION");
        renewals.run(YUBEI);
        assertThat(renewals.obstacles(contract)).containsExactly("NOT_RECONFIRMED");
    }

    @Test
    void whatIsMendedInTimeIsRenewedAndOffTheList() {
        Crew doctor = fixtures.villageDoctor(practice);
        UUID contract = endingWith(doctor, "permitted_until", contracts.today());
        renewals.run(YUBEI);
        contracts.set("team", doctor.id(), "permitted_until", null);
        renewals.run(YUBEI);
        assertThat(renewals.obstacles(contract)).isEmpty();
        assertThat(renewals.terms(contract)).hasSize(2);
    }

    @Test
    void whatIsNotMendedEndsWithItsTermGivesThePlaceBackAndTheHouseholdIsTold() {
        Crew incomplete = fixtures.team(practice, Set.of(TeamRole.FAMILY_DOCTOR));
        UUID contract = renewals.endingIn(home, incomplete, 0);
        renewals.run(YUBEI);
        assertThat(renewals.state(contract))
                .as("in force all through the last day")
                .isEqualTo("IN_FORCE");
        renewals.endIn(contract, -1);
        renewals.run(YUBEI);
        assertThat(renewals.state(contract)).isEqualTo("EXPIRED");
        assertThat(contracts.signedHouseholds(incomplete)).isZero();
        assertThat(notices.kindsToldTo(NoticeRecipient.household(home.id())))
                .containsExactly("RenewalNotice.EXPIRED", "RenewalNotice.TERM_CANNOT_GO_ON");
    }

    // ---- reminders

    @Test
    void theHouseholdIsRemindedSixtyThirtyAndSevenDaysBeforeEachOnce() {
        UUID contract = renewals.endingIn(home, team, 60);
        for (int days : List.of(60, 59, 30, 29, 7, 4)) {
            renewals.endIn(contract, days);
            renewals.run(YUBEI);
        }
        assertThat(notices.kindsToldTo(NoticeRecipient.household(home.id())))
                .containsExactlyElementsOf(Collections.nCopies(3, "RenewalNotice.TERM_ENDS_SOON"));
    }

    // ---- nothing twice

    @Test // trap 10
    void runningAgainChangesNothing() {
        UUID contract = renewals.endingIn(home, team, 1);
        RenewalRun first = renewals.run(YUBEI);
        List<ContractTerm> terms = renewals.terms(contract);
        RenewalRun second = renewals.run(YUBEI);
        assertThat(first.getRenewed()).isPositive();
        assertThat(second.getRenewed()).isZero();
        assertThat(renewals.terms(contract)).isEqualTo(terms);
        assertThat(notices.kindsToldTo(NoticeRecipient.household(home.id()))).containsExactly("RenewalNotice.RENEWED");
        assertThat(notices.kindsToldTo(NoticeRecipient.team(team.id()))).containsExactly("RenewalNotice.TO_RECONFIRM");
    }

    @Test // trap 10
    void aRunThatIsKilledInItsSecondBatchIsGoneOnWithWhereItWas() {
        List<UUID> ending = ending(5);
        UUID run = renewals.open(YUBEI);
        RenewalBatches dying = batches(new AtomicInteger(2));
        assertThatThrownBy(() -> {
                    while (inTransaction(() -> dying.handOut(run, 2)) | inTransaction(() -> dying.work(run))) {}
                })
                .hasMessage("killed");
        RenewalRun killed = renewals.run(run);
        assertThat(killed.isRunning()).isTrue();
        assertThat(killed.getLookedAt()).as("whole batches only").isEqualTo(2);

        running.work(run, 2);

        RenewalRun finished = renewals.run(run);
        assertThat(finished.isRunning()).isFalse();
        assertThat(finished.getLookedAt()).isEqualTo(finished.getContracts());
        assertThat(ending)
                .allSatisfy(contract -> assertThat(renewals.terms(contract)).hasSize(2));
    }

    @Test // trap 10
    void replicasThatWorkOnARunAtOnceDoNothingTwice() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<UUID> ending = ending(9);
            UUID run = renewals.open(YUBEI);
            try (Race race = new Race(4)) {
                race.run(Collections.<Callable<Boolean>>nCopies(4, () -> {
                    running.work(run, 2);
                    return true;
                }));
            }
            RenewalRun finished = renewals.run(run);
            assertThat(finished.getLookedAt()).isEqualTo(finished.getContracts());
            assertThat(finished.getRenewed()).isGreaterThanOrEqualTo(ending.size());
            assertThat(ending)
                    .allSatisfy(contract -> assertThat(renewals.terms(contract)).hasSize(2));
            assertThat(notices.kindsToldTo(NoticeRecipient.team(team.id())))
                    .as("told once for each run")
                    .hasSize(round + 1);
        }
    }

    private List<UUID> ending(int households) {
        return IntStream.range(0, households)
                .mapToObj(i -> renewals.endingIn(fixtures.household(practice, null), team, 1))
                .toList();
    }

    private UUID endingWith(Crew of, @Nullable String column, @Nullable LocalDate day) {
        UUID contract = renewals.endingIn(fixtures.household(practice, null), of, 2);
        if (column != null) {
            contracts.set("team", of.id(), column, day);
        }
        return contract;
    }

    private boolean inTransaction(Supplier<Boolean> step) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> step.get()));
    }

    /** Batches as the product's, but whoever works on them is killed in one of them, after the work and before the end. */
    private RenewalBatches batches(AtomicInteger killedIn) {
        RenewalHandling dying = new RenewalHandling(renewing, rows, problems, reminders, news, entities, clock) {
            @Override
            List<Verdict> handle(Collection<RenewalCase> cases, @Nullable UUID runId) {
                List<Verdict> verdicts = super.handle(cases, runId);
                if (killedIn.decrementAndGet() == 0) {
                    entities.flush();
                    throw new IllegalStateException("killed");
                }
                return verdicts;
            }
        };
        return new RenewalBatches(runs, batches, renewing, file, dying, news, entities, clock);
    }
}
