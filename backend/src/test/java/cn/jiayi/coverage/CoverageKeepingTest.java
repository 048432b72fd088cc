package cn.jiayi.coverage;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.SignContractOutcome;
import cn.jiayi.contract.TerminateContract;
import cn.jiayi.contract.TerminateContractOutcome;
import cn.jiayi.contract.TerminationByInstitution;
import cn.jiayi.contract.TerminationNoticeReason;
import cn.jiayi.coverage.CoverageRecount.Difference;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.household.DepartHousehold;
import cn.jiayi.household.DwellingEntry;
import cn.jiayi.household.EndKeyGroup;
import cn.jiayi.household.EnterNewborn;
import cn.jiayi.household.HouseholdMembership;
import cn.jiayi.household.HouseholdMoving;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.KeyGroupMarking;
import cn.jiayi.household.LeaveHousehold;
import cn.jiayi.household.LifeOutcome;
import cn.jiayi.household.MarkKeyGroup;
import cn.jiayi.household.MoveHousehold;
import cn.jiayi.household.NoteDeath;
import cn.jiayi.household.Relation;
import cn.jiayi.household.ResidentLife;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.transfer.CloseTeam;
import cn.jiayi.transfer.TransferOutcome;
import cn.jiayi.transfer.Transferring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** M29: the numbers follow the acts in their own transaction, and a recount from the records agrees on any day. */
@IntegrationTest
class CoverageKeepingTest {

    private static final int SIGNERS = 16;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private CoverageNumbers numbers;

    @Autowired
    private CoverageRecount recount;

    @Autowired
    private CoverageFolding folding;

    @Autowired
    private CoverageRebuilding rebuilding;

    @Autowired
    private CoverageKeeping keeping;

    @Autowired
    private HouseholdMembership membership;

    @Autowired
    private HouseholdMoving moving;

    @Autowired
    private ResidentLife life;

    @Autowired
    private KeyGroupMarking marking;

    @Autowired
    private TerminationByInstitution termination;

    @Autowired
    private Transferring transferring;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Practice practice;
    private UUID area;
    private Crew team;
    private Actor administrator;
    private LocalDate today;

    @BeforeEach
    void aPractice() {
        practice = fixtures.practice(ERQI);
        area = fixtures.area(practice);
        team = crew();
        administrator = fixtures.administrator(practice);
        today = contracts.today();
    }

    @Test
    void countsInTheTransactionOfTheSigning() { // trap 2
        Home home = fixtures.household(practice, area);
        assertThat(contracts.sign(fixtures.leader(team), home)).isInstanceOf(SignContractOutcome.Signed.class);
        assertThat(ofTeam(team, today)).isEqualTo(new Signed(1, 3, 0, Map.of()));
        assertThat(ofTeam(team, today.minusDays(1))).isEqualTo(Signed.NOBODY);
        agrees();
    }

    @Test
    void followsALifeOnEveryDayOfIt() { // traps 5, 6, 8, 12
        Home home = fixtures.household(practice, area);
        LocalDate signedOn = today.minusDays(60);
        contracts.file(home, team, ContractState.IN_FORCE, signedOn, null);
        agrees();
        recorded(membership.newborn(
                administrator,
                new EnterNewborn(key(), home.id(), "新生儿", Sex.FEMALE, Relation.GRANDCHILD, today.minusDays(40), null)));
        recorded(marking.mark(
                administrator,
                new MarkKeyGroup(key(), home.id(), home.headId(), KeyGroup.DIABETES, "体检", today.minusDays(30), null)));
        recorded(marking.mark(
                administrator,
                new MarkKeyGroup(key(), home.id(), null, KeyGroup.LOW_INCOME, "民政", today.minusDays(25), null)));
        folding.fold(ERQI);
        recorded(marking.end(
                administrator,
                new EndKeyGroup(key(), home.id(), home.headId(), KeyGroup.DIABETES, today.minusDays(20), null)));
        recorded(moving.move(
                administrator,
                new MoveHousehold(
                        key(), home.id(), new DwellingEntry(otherVillage(), null, "新路2号"), today.minusDays(15), null)));
        recorded(life.die(administrator, new NoteDeath(key(), home.spouseId(), today.minusDays(10), null)));
        folding.fold(ERQI);
        recorded(membership.leave(
                administrator, new LeaveHousehold(key(), home.id(), home.childId(), today.minusDays(5), "外出工作")));
        assertThat(ofTeam(team, signedOn).persons()).isEqualTo(3);
        assertThat(ofTeam(team, today.minusDays(40)).in(KeyGroup.CHILD)).isEqualTo(1);
        assertThat(ofTeam(team, today.minusDays(25)))
                .isEqualTo(
                        new Signed(1, 4, 4, Map.of(KeyGroup.CHILD, 1, KeyGroup.DIABETES, 1, KeyGroup.LOW_INCOME, 4)));
        assertThat(ofTeam(team, today).persons()).isEqualTo(2);
        Crew next = crew();
        assertThat(contracts.sign(fixtures.leader(next), home))
                .as("it lives elsewhere now")
                .isInstanceOf(SignContractOutcome.Refused.class);
        agreesOnEachOf(70);
    }

    @Test
    void movesWithTheContractToAnotherTeam() { // trap 7
        contracts.inForce(fixtures.household(practice, area), team);
        contracts.inForce(fixtures.household(practice, area), team);
        Crew next = crew();
        assertThat(transferring.close(
                        administrator,
                        new CloseTeam(key(), team.id(), "人员调整", List.of(new CloseTeam.Target(area, next.id())))))
                .isInstanceOf(TransferOutcome.Made.class);
        assertThat(ofTeam(team, today)).isEqualTo(Signed.NOBODY);
        assertThat(ofTeam(team, today.minusDays(1)).households()).isEqualTo(2);
        assertThat(ofTeam(next, today).households()).isEqualTo(2);
        agreesOnEachOf(15);
    }

    @Test
    void anEndThatLiesAheadCountsWhenItsDayHasCome() { // traps 9, 11
        Home home = fixtures.household(practice, area);
        UUID contract = contracts.inForce(home, team);
        assertThat(termination.terminate(
                        administrator,
                        new TerminateContract(key(), contract, TerminationNoticeReason.values()[0], "提前通知")))
                .isInstanceOf(TerminateContractOutcome.Terminated.class);
        assertThat(ofTeam(team, today).persons()).isEqualTo(3);
        LocalDate lastDay = jdbc.sql("select ends_on from contract where id = ?")
                .param(Uuids.bytes(contract))
                .query(LocalDate.class)
                .single();
        assertThat(ofTeam(team, lastDay).persons()).isEqualTo(3);
        assertThat(ofTeam(team, lastDay.plusDays(1))).isEqualTo(Signed.NOBODY);
    }

    @Test
    void whoeverLeavesTheDistrictTakesTheWholeHouseholdOut() {
        Home home = fixtures.household(practice, area);
        contracts.inForce(home, team);
        recorded(moving.depart(administrator, new DepartHousehold(key(), home.id(), today.minusDays(2), "迁往外地")));
        assertThat(ofTeam(team, today.minusDays(2)).persons()).isEqualTo(3);
        assertThat(ofTeam(team, today)).isEqualTo(Signed.NOBODY);
        agreesOnEachOf(12);
    }

    @Test
    void aRefusalAndARollbackLeaveNoTrace() {
        Home home = fixtures.household(practice, area);
        contracts.inForce(home, team);
        List<Long> before = changesOf(home);
        contracts.sign(fixtures.leader(team), home);
        assertThat(changesOf(home)).isEqualTo(before);
    }

    @Test
    void sixteenWhoSignAndEndAtOnceAreCountedEachAndNobodyTwice() throws Exception {
        List<Home> homes = IntStream.range(0, SIGNERS)
                .mapToObj(i -> fixtures.household(practice, area))
                .toList();
        List<Crew> crews = List.of(team, crew(), crew());
        try (Race race = new Race(SIGNERS)) {
            race.run(IntStream.range(0, SIGNERS)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        Home home = homes.get(i);
                        contracts.sign(fixtures.leader(crews.get(i % 3)), home);
                        recorded(marking.mark(
                                administrator,
                                new MarkKeyGroup(
                                        key(), home.id(), home.headId(), KeyGroup.HYPERTENSION, "体检", today, null)));
                        if (i % 4 == 0) {
                            recorded(
                                    moving.depart(administrator, new DepartHousehold(key(), home.id(), today, "迁往外地")));
                        }
                        folding.fold(ERQI);
                        return true;
                    })
                    .toList());
        }
        agrees();
        int signed = crews.stream()
                .mapToInt(crew -> ofTeam(crew, today).households())
                .sum();
        assertThat(signed).isEqualTo(SIGNERS); // who departs today is signed all through today
        assertThat(numbers.onByGroup(ERQI, CoverageCut.INSTITUTION, today.plusDays(1))
                        .get(practice.id())
                        .now()
                        .in(KeyGroup.HYPERTENSION))
                .isEqualTo(SIGNERS * 3 / 4);
    }

    @Test
    void sixteenWhoChangeOneHouseholdAtOnceLeaveItCountedAsItIs() throws Exception {
        Home home = fixtures.household(practice, area);
        contracts.inForce(home, team);
        try (Race race = new Race(SIGNERS)) {
            race.run(IntStream.range(0, SIGNERS)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        membership.newborn(
                                administrator,
                                new EnterNewborn(
                                        key(), home.id(), "孩子" + i, Sex.MALE, Relation.GRANDCHILD, today, null));
                        return true;
                    })
                    .toList());
        }
        assertThat(ofTeam(team, today).persons()).isGreaterThan(3);
        agrees();
    }

    @Test
    void aRebuildMendsWhatIsWrongWhereverItWasKilled() {
        for (int i = 0; i < 5; i++) {
            contracts.inForce(fixtures.household(practice, area), team);
        }
        folding.fold(ERQI);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from coverage_change where team_id = ? limit 2")
                    .param(Uuids.bytes(team.id()))
                    .update();
            jdbc.sql("update coverage_sum set persons = persons + 7 where subject_id = ?")
                    .param(Uuids.bytes(team.id()))
                    .update();
            rebuilding.open(ERQI, "某人");
        });
        assertThat(own(recount.differences(ERQI, today))).isNotEmpty();
        assertThat(rebuilding.step(ERQI, 3)).isTrue(); // and here it is killed
        CoverageBook reached = rebuilding.book(ERQI).orElseThrow();
        assertThat(reached.isRebuilding()).isTrue();
        assertThat(reached.lookedAt()).isEqualTo(3);
        rebuilding.work(ERQI);
        CoverageBook finished = rebuilding.book(ERQI).orElseThrow();
        assertThat(finished.isRebuilding()).isFalse();
        assertThat(finished.lookedAt()).isGreaterThanOrEqualTo(5);
        assertThat(finished.corrected()).isGreaterThanOrEqualTo(1);
        agrees();
    }

    @Test
    void twoReplicasRebuildInTurns() throws Exception {
        for (int i = 0; i < 6; i++) {
            contracts.inForce(fixtures.household(practice, area), team);
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from coverage_change where team_id = ?")
                    .param(Uuids.bytes(team.id()))
                    .update();
            rebuilding.open(ERQI, null);
        });
        try (Race race = new Race(2)) {
            race.run(List.<Callable<Boolean>>of(this::workOnIt, this::workOnIt));
        }
        assertThat(ofTeam(team, today).households()).isEqualTo(6);
        agrees();
    }

    private boolean workOnIt() {
        rebuilding.work(ERQI);
        return true;
    }

    @Test
    void countingTwiceChangesNothing() {
        Home home = fixtures.household(practice, area);
        contracts.inForce(home, team);
        List<Long> before = changesOf(home);
        assertThat(before).isNotEmpty();
        Integer corrected = transaction.execute(status -> keeping.keep(Set.of(home.id())));
        assertThat(corrected).isZero();
        assertThat(changesOf(home)).isEqualTo(before);
    }

    // ----

    /** Responsible for the area, beside the others. */
    private Crew crew() {
        Crew crew = fixtures.team(practice);
        fixtures.responsible(crew, area);
        return crew;
    }

    private Signed ofTeam(Crew crew, LocalDate day) {
        return numbers.onByGroup(ERQI, CoverageCut.TEAM, day)
                .getOrDefault(crew.id(), SignedThen.NEVER)
                .now();
    }

    private void agrees() {
        assertThat(own(recount.differences(ERQI, today))).isEmpty();
    }

    private void agreesOnEachOf(int days) {
        for (int back = 0; back <= days; back++) {
            LocalDate day = today.minusDays(back);
            assertThat(own(recount.differences(ERQI, day))).as("on %s", day).isEmpty();
        }
    }

    /** Of the practice and its teams: other tests write rows of theirs by hand. */
    private List<Difference> own(List<Difference> all) {
        List<UUID> own = new ArrayList<>(jdbc.sql("select id from team where institution_id = ?")
                .param(Uuids.bytes(practice.id()))
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list());
        own.add(practice.id());
        return all.stream()
                .filter(difference -> own.contains(difference.subjectId()))
                .toList();
    }

    private List<Long> changesOf(Home home) {
        return jdbc.sql("select id from coverage_change where household_id = ? order by id")
                .param(Uuids.bytes(home.id()))
                .query(Long.class)
                .list();
    }

    private UUID otherVillage() {
        Place town = places.towns(ERQI).getLast();
        return places.villagesOf(List.of(town.getId()))
                .get(town.getId())
                .getFirst()
                .getId();
    }

    private static void recorded(LifeOutcome outcome) {
        assertThat(outcome).isInstanceOf(LifeOutcome.Recorded.class);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
