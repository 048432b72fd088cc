package cn.jiayi.contract;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Trap 12: any past date can be asked, who was signed with whom then. */
@IntegrationTest
class ContractDayApiTest {

    private static final String ON = """
            query($id: ID!, $date: Date!) { node(id: $id) {
              ... on Contract { on(date: $date) { date isInForce team { id } term { number firstDay } } teams { since until team { id } } }
              ... on Household { contractOn(date: $date) { id } }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    private Home home;
    private Crew first;
    private Crew second;
    private UUID old;
    private UUID current;
    private LocalDate today;

    @BeforeEach
    void aHouseholdThatSwitchedTenDaysAgo() {
        Practice practice = fixtures.practice(YUBEI);
        first = fixtures.team(practice);
        second = fixtures.team(practice);
        home = fixtures.household(practice, null);
        today = contracts.today();
        old = contracts.file(home, first, ContractState.TERMINATED, today.minusDays(400), today.minusDays(11));
        current = contracts.file(home, second, ContractState.IN_FORCE, today.minusDays(10), null);
    }

    @Test
    void theContractOfADayIsTheOneThatWasInForceThen() {
        assertThat(contractOn(today)).isEqualTo(current);
        assertThat(contractOn(today.minusDays(10))).isEqualTo(current);
        assertThat(contractOn(today.minusDays(11))).isEqualTo(old);
        ask("Household", home.id(), today.minusDays(401))
                .path("node.contractOn")
                .valueIsNull();
    }

    @Test
    void aContractSaysWhichTeamAndWhichTermItHadOnADay() {
        GraphQlTester.Response then = ask("Contract", old, today.minusDays(11));

        then.path("node.on.isInForce").entity(Boolean.class).isEqualTo(true);
        then.path("node.on.team.id").entity(String.class).isEqualTo(team(first));
        then.path("node.on.term.number").entity(Integer.class).isEqualTo(2);
        then.path("node.teams[*].team.id").entityList(String.class).containsExactly(team(first));
    }

    @Test
    void onADayOnWhichItWasNotInForceItHadNeither() {
        for (LocalDate day : new LocalDate[] {today.minusDays(401), today.minusDays(10), today}) {
            GraphQlTester.Response then = ask("Contract", old, day);
            then.path("node.on.isInForce").entity(Boolean.class).isEqualTo(false);
            then.path("node.on.team").valueIsNull();
            then.path("node.on.term").valueIsNull();
        }
    }

    private UUID contractOn(LocalDate day) {
        return GlobalId.uuid(
                "Contract",
                ask("Household", home.id(), day)
                        .path("node.contractOn.id")
                        .entity(String.class)
                        .get());
    }

    private GraphQlTester.Response ask(String type, UUID id, LocalDate day) {
        return testers.as(fixtures.administrator(home.practice()))
                .document(ON)
                .variable("id", GlobalId.of(type, id))
                .variable("date", day.toString())
                .execute();
    }

    private static String team(Crew team) {
        return GlobalId.of("Team", team.id());
    }
}
