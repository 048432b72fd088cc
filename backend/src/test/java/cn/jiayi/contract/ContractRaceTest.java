package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.agreement.AgreementFixtures;
import cn.jiayi.platform.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * M13, M05, trap 3: sixteen act at the same moment, two hundred times over, through the service. The naive variants at the end break
 * under the same load, so these tests are known to bite.
 */
@IntegrationTest
class ContractRaceTest {

    private static final int SIGNERS = 16;
    private static final int ROUNDS = 200;
    private static final int LIMIT = 1500;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ContractSigning signing;

    @Autowired
    private ContractTermination termination;

    @Autowired
    private TerminationDirectory requests;

    @Autowired
    private ContractEndings endings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Flyway flyway;

    private Race race;

    @BeforeEach
    void start() {
        race = new Race(SIGNERS);
    }

    @AfterEach
    void stop() {
        race.close();
    }

    @Test // M13
    void oneOfManyTeamsSignsAHouseholdAndTheOthersAreTold() throws Exception {
        Practice practice = fixtures.practice(YUBEI);
        UUID area = fixtures.area(practice);
        List<Crew> teams =
                Stream.generate(() -> fixtures.team(practice)).limit(4).toList();
        teams.forEach(team -> fixtures.responsible(team, area));
        List<Actor> signers = IntStream.range(0, SIGNERS)
                .mapToObj(i -> i < 4 ? fixtures.leader(teams.get(i)) : fixtures.member(teams.get(i % 4)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Home home = fixtures.household(practice, area);
            List<SignContractOutcome> told = race.run(signers.stream()
                    .<Callable<SignContractOutcome>>map(signer -> () -> sign(signer, home))
                    .toList());
            assertThat(told)
                    .filteredOn(SignContractOutcome.Signed.class::isInstance)
                    .hasSize(1);
            assertThat(told)
                    .filteredOn(SignContractOutcome.Refused.class::isInstance)
                    .hasSize(SIGNERS - 1)
                    .containsOnly(SignContractOutcome.Refused.because(ContractSignRefusal.ALREADY_IN_FORCE, home.id()));
            assertThat(contracts.contracts(home)).isEqualTo(1);
        }
        assertThat(contracts.contractsInForce(teams.toArray(Crew[]::new))).isEqualTo(ROUNDS);
        assertThat(teams.stream().mapToInt(contracts::signedHouseholds).sum()).isEqualTo(ROUNDS);
        assertThat(teams)
                .allSatisfy(team ->
                        assertThat(contracts.signedHouseholds(team)).isEqualTo(contracts.contractsInForce(team)));
    }

    @Test // M05, trap 3
    void theLastPlacesOfATeamAreGivenOnceAndTheOthersAreToldTheCountAndTheLimit() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        UUID area = fixtures.area(practice);
        Crew team = fixtures.team(practice);
        fixtures.responsible(team, area);
        List<Actor> signers = IntStream.range(0, SIGNERS)
                .mapToObj(i -> i == 0 ? fixtures.leader(team) : fixtures.member(team))
                .toList();
        List<Home> homes = new ArrayList<>(homes(practice, area, SIGNERS));
        int signed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int places = ThreadLocalRandom.current().nextInt(1, 4);
            contracts.count(team, LIMIT - places);
            List<SignContractOutcome> told = race.run(IntStream.range(0, SIGNERS)
                    .<Callable<SignContractOutcome>>mapToObj(i -> () -> sign(signers.get(i), homes.get(i)))
                    .toList());
            assertThat(told)
                    .filteredOn(SignContractOutcome.Signed.class::isInstance)
                    .hasSize(places);
            assertThat(told)
                    .filteredOn(SignContractOutcome.Refused.class::isInstance)
                    .extracting(SignContractOutcome.Refused.class::cast)
                    .allSatisfy(refused -> {
                        assertThat(refused.reason()).isEqualTo(ContractSignRefusal.TEAM_FULL);
                        assertThat(refused.current()).isEqualTo(LIMIT);
                        assertThat(refused.limit()).isEqualTo(LIMIT);
                    });
            signed += places;
            assertThat(contracts.signedHouseholds(team)).isEqualTo(LIMIT);
            assertThat(contracts.contractsInForce(team)).isEqualTo(signed);
            for (int i = 0; i < SIGNERS; i++) {
                if (told.get(i) instanceof SignContractOutcome.Signed) {
                    assertThat(contracts.contracts(homes.get(i))).isEqualTo(1);
                    homes.set(i, fixtures.household(practice, area));
                } else {
                    assertThat(contracts.contracts(homes.get(i))).isZero();
                }
            }
        }
    }

    @Test // M16
    void ofAcceptingReturningAndWithdrawingAtOnceExactlyOneCounts() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        Crew team = fixtures.team(practice);
        Actor administrator = fixtures.administrator(practice);
        Actor colleague = fixtures.administrator(practice);
        for (int round = 0; round < ROUNDS; round++) {
            Home home = fixtures.household(practice, null);
            Actor head = fixtures.head(home);
            Actor spouse = fixtures.spouse(home);
            TerminationRequestDraft open = contracts.open(home, TerminationEffect.ON_ACCEPTANCE);
            UUID contract = contracts.file(
                    home, team, ContractState.IN_FORCE, contracts.today().minusDays(1), null, List.of(open));
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < SIGNERS / 4; i++) {
                acts.add(() -> termination
                        .accept(administrator, new AcceptTermination(key(), open.id(), null))
                        .code());
                acts.add(() -> termination
                        .withdraw(head, new WithdrawTermination(key(), open.id()))
                        .code());
                acts.add(() -> termination
                        .withdraw(spouse, new WithdrawTermination(key(), open.id()))
                        .code());
                acts.add(() -> termination
                        .giveBack(colleague, new ReturnTermination(key(), open.id(), "请先面谈"))
                        .code());
            }
            List<String> told = race.run(acts);
            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn("NOT_OPEN"::equals).hasSize(SIGNERS - 1);
            TerminationRequest request = requests.find(administrator, open.id()).orElseThrow();
            TerminationRequestState[] answers = {
                TerminationRequestState.ACCEPTED,
                TerminationRequestState.WITHDRAWN,
                TerminationRequestState.WITHDRAWN,
                TerminationRequestState.RETURNED
            };
            assertThat(request.getState()).isEqualTo(answers[told.indexOf("DONE") % 4]);
            assertThat(contracts.hasAnEnd(contract)).isEqualTo(request.getState() == TerminationRequestState.ACCEPTED);
        }
    }

    @Test // M16
    void aHouseholdThatAsksManyTimesAtOnceHasOneOpenRequest() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        Crew team = fixtures.team(practice);
        for (int round = 0; round < ROUNDS; round++) {
            Home home = fixtures.household(practice, null);
            UUID contract = contracts.inForce(home, team);
            List<Actor> members = List.of(fixtures.head(home), fixtures.spouse(home));
            List<String> told = race.run(IntStream.range(0, SIGNERS)
                    .<Callable<String>>mapToObj(i -> () -> termination
                            .request(
                                    members.get(i % 2),
                                    new RequestTermination(
                                            key(),
                                            contract,
                                            TerminationReason.NOT_NEEDED,
                                            null,
                                            TerminationEffect.END_OF_TERM))
                            .code())
                    .toList());
            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn("ALREADY_REQUESTED"::equals).hasSize(SIGNERS - 1);
            assertThat(contracts.requests(contract)).isEqualTo(1);
        }
    }

    @Test // trap 6: the old contract is over, its row not closed yet, and the job runs meanwhile
    void signingAnewWhileTheNightsJobRunsClosesTheOldContractOnce() throws Exception {
        Practice practice = fixtures.practice(YUBEI);
        UUID area = fixtures.area(practice);
        Crew before = fixtures.team(practice);
        Crew after = fixtures.team(practice);
        fixtures.responsible(after, area);
        List<Actor> signers = members(after);
        for (int round = 0; round < ROUNDS / 4; round++) {
            List<Home> homes = homes(practice, area, SIGNERS - 1);
            homes.forEach(home -> contracts.file(
                    home,
                    before,
                    ContractState.IN_FORCE,
                    contracts.today().minusYears(1),
                    contracts.today().minusDays(1)));
            List<Callable<String>> acts = new ArrayList<>();
            acts.add(() -> {
                endings.closeAll();
                return "DONE";
            });
            for (int i = 0; i < SIGNERS - 1; i++) {
                Actor signer = signers.get(i);
                Home home = homes.get(i);
                acts.add(() -> sign(signer, home).code());
            }
            assertThat(race.run(acts)).containsOnly("DONE");
            assertThat(homes).allSatisfy(home -> {
                assertThat(contracts.contracts(home)).isEqualTo(2);
                assertThat(contracts.contractsInForce(home)).isEqualTo(1);
            });
            assertThat(contracts.signedHouseholds(before)).isZero();
            assertThat(contracts.signedHouseholds(after)).isEqualTo((round + 1) * (SIGNERS - 1));
        }
    }

    // ---- the same races, decided as one would at first

    @Test
    void lookingFirstAndInsertingThenSignsAHouseholdTwice() throws Exception {
        NaiveSigning naive = new NaiveSigning(flyway.getConfiguration().getDataSource());
        naive.aTableWithoutTheKey();
        boolean broken = false;
        for (int round = 0; round < ROUNDS && !broken; round++) {
            UUID household = UUID.randomUUID();
            race.run(Stream.<Callable<Boolean>>generate(() -> () -> naive.sign(household))
                    .limit(SIGNERS)
                    .toList());
            broken = naive.contractsOf(household) > 1;
        }
        assertThat(broken).as("check-then-insert lets two through").isTrue();
    }

    @Test
    void lookingFirstAndCountingThenOverfillsATeam() throws Exception {
        Crew team = fixtures.team(fixtures.practice(ERQI));
        NaiveCapacity naive = new NaiveCapacity(jdbc, transactions);
        boolean broken = false;
        for (int round = 0; round < ROUNDS && !broken; round++) {
            contracts.count(team, LIMIT - 1);
            race.run(Stream.<Callable<Boolean>>generate(() -> () -> naive.reserve(team.id(), LIMIT))
                    .limit(SIGNERS)
                    .toList());
            broken = contracts.signedHouseholds(team) > LIMIT;
        }
        assertThat(broken).as("check-then-count passes the limit").isTrue();
    }

    private List<Actor> members(Crew team) {
        return Stream.generate(() -> fixtures.member(team)).limit(SIGNERS).toList();
    }

    private List<Home> homes(Practice practice, UUID area, int number) {
        return Stream.generate(() -> fixtures.household(practice, area))
                .limit(number)
                .toList();
    }

    private SignContractOutcome sign(Actor signer, Home home) {
        return signing.sign(
                signer,
                new SignContract(
                        key(),
                        home.id(),
                        home.headId(),
                        AgreementFixtures.LI.strokes(),
                        AgreementFixtures.ZHAO.strokes()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
