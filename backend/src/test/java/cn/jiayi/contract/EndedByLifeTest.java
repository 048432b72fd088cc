package cn.jiayi.contract;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.household.HouseholdDeparted;
import cn.jiayi.household.HouseholdDissolved;
import cn.jiayi.household.Relation;
import cn.jiayi.household.ResidentDied;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** M16, trap 8: death, departure and dissolution end a contract in the act that records them. */
@IntegrationTest
@RecordApplicationEvents
class EndedByLifeTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ContractDirectory directory;

    @Autowired
    private TerminationDirectory requests;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private LocalDate today;
    private Practice practice;
    private Crew team;
    private Actor administrator;

    @BeforeEach
    void aTeam() {
        today = contracts.today();
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        administrator = fixtures.administrator(practice);
    }

    @Test
    void aDeathLeavesTheContractToWhoeverIsAlive() {
        Home home = fixtures.household(practice, null);
        UUID contract = contracts.inForce(home, team);
        die(home, home.headId(), today);
        assertThat(contract(contract).getEndsOn()).isNull();
    }

    @Test
    void theDeathOfTheLastOneEndsItOnThatDay() {
        Home home = alone();
        UUID contract = contracts.inForce(home, team);
        die(home, home.headId(), today.minusDays(3));
        assertThat(contract(contract).getEndsOn()).isEqualTo(today.minusDays(3));
        assertThat(contract(contract).getEndReason()).isEqualTo(ContractEndReason.DIED);
        assertThat(contract(contract).stateOn(today)).isEqualTo(ContractState.TERMINATED);
        assertThat(contracts.signedHouseholds(team)).isZero();
        assertThat(events.stream(ContractEnded.class))
                .singleElement()
                .satisfies(ended -> assertThat(ended.day()).isEqualTo(today.minusDays(3)));
    }

    @Test // all through the day it is in force; the night closes it
    void aDeathTodayLeavesItInForceUntilMidnight() {
        Home home = alone();
        UUID contract = contracts.inForce(home, team);
        die(home, home.headId(), today);
        assertThat(contract(contract).isInForceOn(today)).isTrue();
        assertThat(contract(contract).getEndsOn()).isEqualTo(today);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(events.stream(ContractEnded.class)).isEmpty();
    }

    @Test
    void whatWasSignedAfterTheDayEndsOnTheDayOfItsSigning() {
        Home home = alone();
        UUID contract = contracts.file(home, team, ContractState.IN_FORCE, today.minusDays(2), null);
        die(home, home.headId(), today.minusDays(5));
        assertThat(contract(contract).getEndsOn()).isEqualTo(today.minusDays(2));
    }

    @Test // trap 11: nothing vanishes
    void aDepartureOvertakesARequestThatWaits() {
        Home home = fixtures.household(practice, null);
        TerminationRequestDraft open = contracts.open(home, TerminationEffect.END_OF_TERM);
        UUID contract = contracts.file(home, team, ContractState.IN_FORCE, today.minusDays(9), null, List.of(open));
        say(new HouseholdDeparted(home.id(), today.minusDays(1)));
        assertThat(contract(contract).getEndReason()).isEqualTo(ContractEndReason.LEFT_DISTRICT);
        assertThat(requests.find(administrator, open.id()).orElseThrow().getState())
                .isEqualTo(TerminationRequestState.OVERTAKEN);
    }

    @Test
    void anEarlierEndStaysAsItIs() {
        Home home = fixtures.household(practice, null);
        UUID contract = contracts.inForce(home, team);
        contracts.endOn(contract, today);
        say(new HouseholdDissolved(home.id(), today));
        assertThat(contract(contract).getEndReason()).isEqualTo(ContractEndReason.HOUSEHOLD_ASKED);
    }

    @Test
    void aHouseholdWithoutAContractLosesNothing() {
        Home home = fixtures.household(practice, null);
        say(new HouseholdDissolved(home.id(), today));
        assertThat(contracts.contracts(home)).isZero();
    }

    private Home alone() {
        return fixtures.register(
                practice,
                null,
                List.of(fixtures.person("独居老人", Sex.FEMALE, today.minusYears(80), Relation.HEAD)),
                List.of());
    }

    private void die(Home home, UUID resident, LocalDate day) {
        contracts.set("resident", resident, "died_on", day);
        say(new ResidentDied(resident, home.id(), day));
    }

    private void say(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private Contract contract(UUID id) {
        return directory.find(administrator, id).orElseThrow();
    }
}
