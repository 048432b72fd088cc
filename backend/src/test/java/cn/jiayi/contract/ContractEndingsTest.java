package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.agreement.AgreementFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Traps 6, 9 and 11: a contract is in force all through its last day; afterwards it is closed once, and never twice. */
@IntegrationTest
@RecordApplicationEvents
class ContractEndingsTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ContractEndings endings;

    @Autowired
    private ContractSigning signing;

    @Autowired
    private ApplicationEvents events;

    private Practice practice;
    private Crew team;
    private UUID area;

    @BeforeEach
    void aTeam() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        area = fixtures.area(practice);
        fixtures.responsible(team, area);
    }

    @Test
    void closesWhatIsOverGivesThePlaceBackAndTellsIt() {
        Home over = fixtures.household(practice, area);
        UUID contract = endingOn(over, contracts.today().minusDays(1));
        Home lastDay = fixtures.household(practice, area);
        endingOn(lastDay, contracts.today());
        Home ongoing = fixtures.household(practice, area);
        contracts.inForce(ongoing, team);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(3);

        endings.closeAll();

        assertThat(contracts.contractsInForce(over)).isZero();
        assertThat(contracts.contracts(over)).isEqualTo(1);
        assertThat(contracts.contractsInForce(lastDay)).isEqualTo(1);
        assertThat(contracts.contractsInForce(ongoing)).isEqualTo(1);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(2);
        assertThat(ended(contract)).singleElement().satisfies(event -> {
            assertThat(event.townId()).isEqualTo(practice.townId());
            assertThat(event.persons()).isEqualTo(3);
            assertThat(event.day()).isEqualTo(contracts.today().minusDays(1));
        });
    }

    @Test
    void theJobIsSetForTheMinuteAfterMidnightInShanghai() {
        assertThat(contracts
                        .nextRunOf("contract-endings")
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalTime())
                .isIn(LocalTime.of(0, 1), LocalTime.of(0, 31), LocalTime.of(5, 1));
    }

    @Test
    void runAgainItClosesNothingMore() {
        UUID contract =
                endingOn(fixtures.household(practice, area), contracts.today().minusDays(1));
        endings.closeAll();
        endings.closeAll();
        assertThat(contracts.signedHouseholds(team)).isZero();
        assertThat(ended(contract)).hasSize(1);
    }

    @Test
    void twoThatRunAtOnceCloseNothingTwice() throws Exception {
        List<Crew> teams =
                Stream.generate(() -> fixtures.team(practice)).limit(5).toList();
        for (Crew each : teams) {
            for (int i = 0; i < 6; i++) {
                contracts.file(
                        fixtures.household(practice, area),
                        each,
                        ContractState.IN_FORCE,
                        contracts.today().minusYears(2),
                        contracts.today().minusDays(1));
            }
        }
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(endings::closeAll);
        }
        try (Race race = new Race(4)) {
            assertThat(race.run(runs).stream().mapToInt(Integer::intValue).sum())
                    .isGreaterThanOrEqualTo(30);
        }
        assertThat(teams).allSatisfy(each -> {
            assertThat(contracts.contractsInForce(each)).isZero();
            assertThat(contracts.signedHouseholds(each)).isZero();
        });
    }

    @Test // trap 6: never two on one day, and no night's job stands in the way of the next
    void theHouseholdSignsAnewFromTheDayAfterAlsoBeforeTheJobHasRun() {
        Crew before = fixtures.team(practice);
        Home home = fixtures.household(practice, area);
        UUID contract = contracts.file(
                home, before, ContractState.IN_FORCE, contracts.today().minusYears(1), contracts.today());
        assertThat(sign(home)).isEqualTo("ALREADY_IN_FORCE");

        contracts.endOn(contract, contracts.today().minusDays(1));
        assertThat(sign(home)).isEqualTo("DONE");

        assertThat(contracts.contracts(home)).isEqualTo(2);
        assertThat(contracts.contractsInForce(home)).isEqualTo(1);
        assertThat(contracts.signedHouseholds(before)).isZero();
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(ended(contract)).hasSize(1);
        assertThat(events.stream(ContractSigned.class)).singleElement().satisfies(event -> {
            assertThat(event.day()).isEqualTo(contracts.today());
            assertThat(event.persons()).isEqualTo(3);
            assertThat(event.townId()).isEqualTo(practice.townId());
        });
    }

    @Test
    void aRefusedSigningLeavesTheOldContractAsItWas() {
        Crew before = fixtures.team(practice);
        Home home = fixtures.household(practice, area);
        UUID contract = contracts.file(
                home,
                before,
                ContractState.IN_FORCE,
                contracts.today().minusYears(1),
                contracts.today().minusDays(1));
        contracts.count(team, 1500);
        assertThat(sign(home)).isEqualTo("TEAM_FULL");
        assertThat(contracts.signedHouseholds(before)).isEqualTo(1);
        assertThat(ended(contract)).isEmpty();
    }

    private String sign(Home home) {
        return signing.sign(
                        fixtures.leader(team),
                        new SignContract(
                                UUID.randomUUID().toString(),
                                home.id(),
                                home.headId(),
                                AgreementFixtures.LI.strokes(),
                                AgreementFixtures.ZHAO.strokes()))
                .code();
    }

    private UUID endingOn(Home home, LocalDate lastDay) {
        return contracts.file(
                home, team, ContractState.IN_FORCE, contracts.today().minusYears(1), lastDay);
    }

    private List<ContractEnded> ended(UUID contract) {
        return events.stream(ContractEnded.class)
                .filter(event -> event.contractId().equals(contract))
                .toList();
    }
}
