package cn.jiayi.effective;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.coverage.CoverageCut;
import cn.jiayi.coverage.CoverageNumbers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.household.HouseholdMembership;
import cn.jiayi.household.LeaveHousehold;
import cn.jiayi.household.LifeOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.referral.ReferralFixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** M30, trap 22: who counts as served, at the edges of the definition, and that the numbers are those of the records. */
@IntegrationTest
class EffectiveCountingTest {

    private static final EffectiveService THE_FIRST = EffectiveDefinition.FIRST;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private EffectiveFixtures effective;

    @Autowired
    private EffectiveCounting counting;

    @Autowired
    private EffectiveDefinitionDirectory definitions;

    @Autowired
    private EffectiveDefinitions rows;

    @Autowired
    private CoverageNumbers coverage;

    @Autowired
    private HouseholdMembership membership;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Crew team;
    private LocalDate today;

    @BeforeEach
    void aPractice() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        today = contracts.today();
    }

    private Home home() {
        return fixtures.household(practice, null);
    }

    private UUID signed(Home home, LocalDate since) {
        return contracts.file(home, team, ContractState.IN_FORCE, since, null);
    }

    /** Counts by a definition of one's own, looks, and leaves no trace: others in the district keep theirs. */
    private void counted(EffectiveService service, Runnable look) {
        transaction.executeWithoutResult(status -> {
            rows.save(new EffectiveDefinition(
                    Ids.next(),
                    YUBEI,
                    clock.instant(),
                    "某人",
                    new EffectiveDefinitionChange("", definitions.latest(YUBEI).getVersion(), service, "某文")));
            jdbc.sql("select 1 from effective_definition").query(Integer.class).list(); // and they are written
            counting.count(YUBEI);
            look.run();
            status.setRollbackOnly();
        });
    }

    private static EffectiveService within(Integer months) {
        return new EffectiveService(true, true, 1, months, false);
    }

    @Test
    void theWindowBeginsWithItsFirstDay() {
        Home in = home();
        Home out = home();
        effective.visited(
                in, signed(in, today.minusYears(2)), today.minusMonths(12).plusDays(1));
        effective.visited(out, signed(out, today.minusYears(2)), today.minusMonths(12));
        counted(THE_FIRST, () -> {
            assertThat(effective.isServed(in.headId())).contains(true);
            assertThat(effective.isServed(out.headId())).contains(false);
            assertThat(effective.lastServiceOf(out.headId())).isEqualTo(today.minusMonths(12));
        });
    }

    @Test
    void theTermBeginsWithItsFirstDay() {
        Home in = home();
        Home out = home();
        UUID inside = signed(in, today.minusDays(500));
        UUID outside = signed(out, today.minusDays(500));
        LocalDate firstDay = jdbc.sql(
                        "select max(first_day) from contract_term where contract_id = ? and first_day <= ?")
                .params(Uuids.bytes(inside), today)
                .query(LocalDate.class)
                .single();
        assertThat(firstDay).isAfter(today.minusDays(500)); // it was renewed since
        effective.visited(in, inside, firstDay);
        effective.visited(out, outside, firstDay.minusDays(1));
        counted(within(null), () -> {
            assertThat(effective.isServed(in.headId())).contains(true);
            assertThat(effective.isServed(out.headId())).contains(false);
        });
    }

    @Test
    void aVisitThatWasTakenBackIsNone() {
        Home home = home();
        effective.cancel(effective.visited(home, signed(home, today.minusDays(30)), today.minusDays(3)));
        counted(THE_FIRST, () -> assertThat(effective.isServed(home.headId())).contains(false));
    }

    @Test
    void whatWasBeforeASwitchIsOfTheOtherContract() { // trap 6
        Home home = home();
        UUID before = contracts.file(
                home, fixtures.team(practice), ContractState.TERMINATED, today.minusDays(90), today.minusDays(31));
        signed(home, today.minusDays(30));
        effective.visited(home, before, today.minusDays(40));
        counted(THE_FIRST, () -> assertThat(effective.isServed(home.headId())).contains(false));
    }

    @Test
    void whoHasLeftTheHouseholdCountsNeitherWay() {
        Home home = home();
        UUID contract = signed(home, today.minusDays(60));
        effective.visited(home, home.childId(), contract, today.minusDays(20), practice.id());
        assertThat(membership.leave(
                        fixtures.administrator(practice),
                        new LeaveHousehold(
                                UUID.randomUUID().toString(), home.id(), home.childId(), today.minusDays(5), "外出工作")))
                .isInstanceOf(LifeOutcome.Recorded.class);
        counted(THE_FIRST, () -> {
            assertThat(effective.isServed(home.childId())).isEmpty();
            assertThat(effective.counted("TEAM", team.id(), today)).isEqualTo(List.of(2, 0));
        });
    }

    @Test
    void whoeverIsNotSignedOnTheDayDoesNotCount() {
        Home over = home();
        contracts.file(over, team, ContractState.TERMINATED, today.minusDays(90), today.minusDays(1));
        Home lastDay = home();
        contracts.endOn(signed(lastDay, today.minusDays(90)), today);
        counted(THE_FIRST, () -> {
            assertThat(effective.isServed(over.headId())).isEmpty();
            assertThat(effective.isServed(lastDay.headId())).contains(false); // trap 9
        });
    }

    @Test
    void onlyAtTheOwnInstitutionWhereTheDefinitionSaysSo() {
        Home home = home();
        UUID contract = signed(home, today.minusDays(60));
        effective.visited(home, home.headId(), contract, today.minusDays(9), fixtures.hospital(YUBEI));
        effective.visited(home, home.spouseId(), contract, today.minusDays(9), practice.id());
        counted(new EffectiveService(true, false, 1, 12, true), () -> {
            assertThat(effective.isServed(home.headId())).contains(false);
            assertThat(effective.isServed(home.spouseId())).contains(true);
        });
        counted(THE_FIRST, () -> assertThat(effective.isServed(home.headId())).contains(true));
    }

    @Test
    void asOftenAsTheDefinitionSays() {
        Home home = home();
        UUID contract = signed(home, today.minusDays(60));
        effective.visited(home, contract, today.minusDays(9));
        effective.visited(home, contract, today.minusDays(8));
        counted(
                new EffectiveService(true, true, 2, 12, false),
                () -> assertThat(effective.isServed(home.headId())).contains(true));
        counted(
                new EffectiveService(true, true, 3, 12, false),
                () -> assertThat(effective.isServed(home.headId())).contains(false));
    }

    @Test
    void aReferralOfTheTeamCountsUnlessItWasCancelled() {
        ReferralFixtures.Ward referred = referrals.ward(YUBEI);
        ReferralFixtures.Ward cancelled = referrals.ward(YUBEI);
        var clinic = hospitals.clinic(YUBEI);
        referrals.waiting(referred, clinic);
        referrals.cancel(cancelled, referrals.waiting(cancelled, clinic));
        counted(THE_FIRST, () -> {
            assertThat(effective.isServed(referred.patient())).contains(true);
            assertThat(effective.isServed(cancelled.patient())).contains(false);
        });
        counted(
                new EffectiveService(true, false, 1, 12, false),
                () -> assertThat(effective.isServed(referred.patient())).contains(false));
    }

    @Test
    void theNumbersAreThoseOfTheRowsAndTheSignedThoseOfCoverage() { // M29
        for (int i = 0; i < 3; i++) {
            Home home = home();
            UUID contract = signed(home, today.minusDays(30));
            if (i > 0) {
                effective.visited(home, contract, today.minusDays(i));
            }
        }
        counting.count(YUBEI);
        assertThat(effective.counted("TEAM", team.id(), today)).isEqualTo(List.of(9, 2));
        assertThat(effective.counted("INSTITUTION", practice.id(), today)).isEqualTo(List.of(9, 2));
        assertThat(effective.counted("TEAM", team.id(), today).getFirst())
                .isEqualTo(coverage.on(YUBEI, CoverageCut.TEAM, today)
                        .get(team.id())
                        .now()
                        .persons());
        assertThat(sum("TOWN")).isEqualTo(sum("DISTRICT")).isEqualTo(sum("TEAM"));
    }

    private int sum(String cut) {
        return jdbc.sql("select sum(persons) from effective_count where district_code = ? and day = ? and cut = ?")
                .params(YUBEI, today, cut)
                .query(Integer.class)
                .single();
    }

    @Test
    void twiceAndTwoAtOnceLeaveOneCountOfTheDay() throws Exception {
        Home home = home();
        effective.visited(home, signed(home, today.minusDays(30)), today);
        try (Race race = new Race(2)) {
            race.run(List.<Callable<Boolean>>of(this::counts, this::counts));
        }
        counting.count(YUBEI);
        assertThat(effective.isServed(home.headId())).contains(true); // one row: a second would break the question
        assertThat(effective.counted("TEAM", team.id(), today)).isEqualTo(List.of(3, 1));
    }

    private boolean counts() {
        counting.count(YUBEI);
        return true;
    }

    @Test
    void theFirstDefinitionIsTheProductsOwn() {
        Actor somebody = fixtures.of(Role.COMMISSION, Fixtures.ERQI);
        EffectiveDefinition first = definitions.versions(somebody.district()).getLast();
        assertThat(first.getVersion()).isEqualTo(1);
        assertThat(first.service()).isEqualTo(THE_FIRST);
        assertThat(first.firstDay(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2025, 3, 1));
    }
}
