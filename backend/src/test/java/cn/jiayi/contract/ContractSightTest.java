package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.household.HomeAsked;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.household.HouseholdSort;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Trap 26: who sees which contract, and which household because of it. */
@IntegrationTest
class ContractSightTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures fixture;

    @Autowired
    private ContractDirectory contracts;

    @Autowired
    private TerminationDirectory requests;

    @Autowired
    private HouseholdDirectory households;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Crew team;
    private Home home;
    private UUID contract;
    private UUID request;

    @BeforeEach
    void aHouseholdUnderContractThatAsksToLeave() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        TerminationRequestDraft open = fixture.open(home, TerminationEffect.END_OF_TERM);
        contract =
                fixture.file(home, team, ContractState.IN_FORCE, fixture.today().minusDays(10), null, List.of(open));
        request = open.id();
    }

    @Test
    void thoseWhomItConcernsSeeIt() {
        for (Actor actor : List.of(
                fixtures.head(home),
                fixtures.spouse(home),
                fixtures.leader(team),
                fixtures.member(team),
                fixtures.administrator(practice),
                fixtures.of(Role.COMMISSION, ERQI),
                fixtures.of(Role.SUPERVISOR, ERQI))) {
            assertThat(contracts.find(actor, contract)).as(actor.name()).isPresent();
            assertThat(requests.find(actor, request)).as(actor.name()).isPresent();
            assertThat(contracts.inForceOf(actor, home.id())).as(actor.name()).isPresent();
            assertThat(contracts.historyOf(actor, Set.of(home.id())))
                    .as(actor.name())
                    .containsKey(home.id());
        }
    }

    @Test
    void nobodyElseDoes() {
        Practice elsewhere = fixtures.practice(ERQI);
        for (Actor actor : List.of(
                fixtures.head(fixtures.household(practice, null)),
                fixtures.leader(fixtures.team(practice)),
                fixtures.leader(fixtures.team(elsewhere)),
                fixtures.administrator(elsewhere),
                fixtures.of(Role.COMMISSION, YUBEI),
                fixtures.of(Role.SUPERVISOR, YUBEI),
                // accounts that lack what their role goes by
                fixtures.of(Role.RESIDENT, ERQI),
                fixtures.of(Role.TEAM_LEADER, ERQI),
                fixtures.of(Role.INSTITUTION_ADMIN, ERQI))) {
            hidden(actor);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HOSPITAL_COORDINATOR", "INSURANCE", "FINANCE", "PRICING", "CIVIL_AFFAIRS", "TOWN_GOVERNMENT"})
    void departmentsAndHospitalsDoNot(Role role) {
        hidden(fixtures.of(role, ERQI));
    }

    private void hidden(Actor actor) {
        assertThat(contracts.find(actor, contract)).as(actor.name()).isEmpty();
        assertThat(requests.find(actor, request)).as(actor.name()).isEmpty();
        assertThat(contracts.inForceOf(actor, home.id())).as(actor.name()).isEmpty();
        assertThat(contracts.historyOf(actor, Set.of(home.id())))
                .as(actor.name())
                .isEmpty();
        for (String id : List.of(GlobalId.of("Contract", contract), GlobalId.of("TerminationRequest", request))) {
            testers.as(actor)
                    .document("query ($id: ID!) { node(id: $id) { id } }")
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void aTeamSeesTheHouseholdThatItHasSignedWhereverThatLives() {
        assertThat(households.find(fixtures.leader(team), home.id())).isPresent();
        assertThat(households.find(fixtures.leader(fixtures.team(practice)), home.id()))
                .isEmpty();
        Practice elsewhere = fixtures.practice(ERQI);
        Crew far = fixtures.team(elsewhere);
        Home moved = fixtures.household(practice, null);
        fixture.inForce(moved, far);
        assertThat(households.find(fixtures.leader(far), moved.id())).isPresent();
        assertThat(households.find(fixtures.administrator(elsewhere), moved.id()))
                .isPresent();
    }

    @Test
    void theSightEndsWithTheContractsLastDay() {
        fixture.endOn(contract, fixture.today());
        assertThat(households.find(fixtures.leader(team), home.id())).isPresent();
        fixture.endOn(contract, fixture.today().minusDays(1));
        assertThat(households.find(fixtures.leader(team), home.id())).isEmpty();
        assertThat(contracts.find(fixtures.leader(team), contract)).isPresent();
    }

    @Test // a team sees the household of its area, and not with whom else it has signed
    void ofAnotherTeamsContractOnlyThatItIsThereShows() {
        UUID area = fixtures.area(practice);
        Crew own = fixtures.team(practice);
        fixtures.responsible(own, area);
        Home neighbour = fixtures.household(practice, area);
        fixture.inForce(neighbour, team);
        testers.as(fixtures.leader(own))
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Household { isSigned contract { id } contractHistory { id } viewerCannotSignReasons } } }")
                .variable("id", GlobalId.of("Household", neighbour.id()))
                .execute()
                .path("node.isSigned")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("node.contract")
                .valueIsNull()
                .path("node.contractHistory")
                .entityList(Object.class)
                .hasSize(0)
                .path("node.viewerCannotSignReasons")
                .entityList(String.class)
                .containsExactly("ALREADY_IN_FORCE");
    }

    @Test
    void householdsAreListedBySignedOrNot() {
        UUID area = fixtures.area(practice);
        Crew own = fixtures.team(practice);
        fixtures.responsible(own, area);
        Home signed = fixtures.household(practice, area);
        Home unsigned = fixtures.household(practice, area);
        Home left = fixtures.household(practice, area);
        fixture.inForce(signed, own);
        fixture.file(
                left,
                own,
                ContractState.IN_FORCE,
                fixture.today().minusYears(1),
                fixture.today().minusDays(1));
        assertThat(households(own, true)).containsExactly(signed.id());
        assertThat(households(own, false)).containsExactly(unsigned.id(), left.id());
        assertThat(households(own, null)).containsExactly(signed.id(), unsigned.id(), left.id());
        assertThat(contracts.signed(List.of(signed.id(), unsigned.id(), left.id())))
                .containsExactly(signed.id());
    }

    @Test // a search asks the indexes first, and sees for the same reasons
    void aTeamFindsWhomItSees() {
        UUID area = fixtures.area(practice);
        Crew own = fixtures.team(practice);
        fixtures.responsible(own, area);
        Home neighbour = fixtures.household(practice, area);
        Home far = fixtures.household(practice, null);
        fixture.inForce(far, own);
        fixture.inForce(neighbour, team);
        for (HouseholdSort sort : HouseholdSort.values()) {
            assertThat(found(fixtures.leader(own), sort)).containsExactlyInAnyOrder(neighbour.id(), far.id());
            assertThat(found(fixtures.leader(team), sort)).containsExactlyInAnyOrder(neighbour.id(), home.id());
            assertThat(found(fixtures.administrator(practice), sort)).contains(neighbour.id(), far.id(), home.id());
            assertThat(found(fixtures.administrator(fixtures.practice(ERQI)), sort))
                    .isEmpty();
            assertThat(found(fixtures.of(Role.TEAM_LEADER, ERQI), sort)).isEmpty();
        }
    }

    @Test // M09: a key group of a team is gathered from whom it sees, for the same reasons
    void aTeamHasTheCohortOfWhomItSees() {
        UUID area = fixtures.area(practice);
        Crew own = fixtures.team(practice);
        fixtures.responsible(own, area);
        Home neighbour = elderly(area);
        Home far = elderly(null);
        elderly(null);
        fixtures.household(practice, area);
        fixture.inForce(far, own);
        for (HouseholdSort sort : HouseholdSort.values()) {
            assertThat(cohort(fixtures.leader(own), sort)).containsExactlyInAnyOrder(neighbour.id(), far.id());
            assertThat(cohort(fixtures.of(Role.TEAM_LEADER, ERQI), sort)).isEmpty();
        }
    }

    private Home elderly(@Nullable UUID area) {
        LocalDate born = fixture.today().minusYears(70);
        return fixtures.register(
                practice, area, List.of(fixtures.person("老人", Sex.FEMALE, born, Relation.HEAD)), List.of());
    }

    private List<UUID> cohort(Actor actor, HouseholdSort sort) {
        return households
                .list(actor, HouseholdQuery.of(HomeAsked.inTown(null), null, KeyGroup.ELDERLY), sort, Paging.first())
                .stream()
                .map(household -> household.getId())
                .toList();
    }

    private List<UUID> found(Actor actor, HouseholdSort sort) {
        return households(actor, "户主", null, sort);
    }

    private List<UUID> households(Crew of, @Nullable Boolean isSigned) {
        return households(fixtures.leader(of), null, isSigned, HouseholdSort.NUMBER);
    }

    private List<UUID> households(Actor actor, @Nullable String text, @Nullable Boolean isSigned, HouseholdSort sort) {
        return households
                .list(
                        actor,
                        new HouseholdQuery(text, isSigned, HomeAsked.inTown(null), null, null, null, null),
                        sort,
                        Paging.first())
                .stream()
                .map(household -> household.getId())
                .toList();
    }

    @Test
    void contractsAreListedAPageAtATimeTheLatestFirst() {
        Crew own = fixtures.team(practice);
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.addFirst(GlobalId.of("Contract", fixture.inForce(fixtures.household(practice, null), own)));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            var page = testers.as(fixtures.member(own))
                    .document(
                            "query ($after: String) { contracts(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }")
                    .variable("after", after)
                    .execute();
            seen.addAll(page.path("contracts.edges[*].node.id")
                    .entityList(String.class)
                    .get());
            after = page.path("contracts.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            more = page.path("contracts.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        assertThat(seen).isEqualTo(filed);
    }

    @Test
    void contractsAreFoundByTheStateOfTodayAndByText() {
        Crew own = fixtures.team(practice);
        UUID waiting = fixture.file(
                fixtures.household(practice, null),
                own,
                ContractState.AWAITING_RECONFIRMATION,
                fixture.today().minusYears(4),
                null);
        UUID expired = fixture.file(
                fixtures.household(practice, null),
                own,
                ContractState.EXPIRED,
                fixture.today().minusYears(4),
                fixture.today().minusYears(1));
        UUID over = fixture.file(
                fixtures.household(practice, null),
                own,
                ContractState.IN_FORCE,
                fixture.today().minusYears(1),
                fixture.today().minusDays(1));
        UUID leaving = fixture.file(
                fixtures.household(practice, null),
                own,
                ContractState.IN_FORCE,
                fixture.today().minusYears(1),
                fixture.today());
        assertThat(listed(own, "states: [IN_FORCE]")).containsExactly(leaving);
        assertThat(listed(own, "states: [AWAITING_RECONFIRMATION]")).containsExactly(waiting);
        assertThat(listed(own, "states: [TERMINATED]")).containsExactly(over);
        assertThat(listed(own, "states: [EXPIRED]")).containsExactly(expired);
        assertThat(listed(own, "states: [IN_FORCE, TERMINATED, EXPIRED]")).containsExactly(leaving, over, expired);
        assertThat(listed(own, "states: []")).isEmpty();
        String number = contracts.find(fixtures.leader(own), over).orElseThrow().getNumber();
        assertThat(listed(own, "text: \"" + number.substring(8) + "\"")).containsExactly(over);
        assertThat(listed(own, "text: \"户主\"")).hasSize(4);
        assertThat(listed(own, "text: \"%\"")).isEmpty();
        assertThat(listed(own, "text: \"  \"")).hasSize(4);
    }

    private List<UUID> listed(Crew of, String filter) {
        return testers
                .as(fixtures.leader(of))
                .document("{ contracts(filter: { " + filter + " }) { edges { node { id } } } }")
                .execute()
                .path("contracts.edges[*].node.id")
                .entityList(String.class)
                .get()
                .stream()
                .map(id -> GlobalId.uuid("Contract", id))
                .toList();
    }

    @Test
    void theStateOfTodayIsShownBeforeTheNightsJobHasRun() {
        fixture.endOn(contract, fixture.today().minusDays(1));
        testers.as(fixtures.head(home))
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Contract { state endsOn } } myHousehold { contract { id } contractHistory { state } } }")
                .variable("id", GlobalId.of("Contract", contract))
                .execute()
                .path("node")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "state",
                        "TERMINATED",
                        "endsOn",
                        fixture.today().minusDays(1).toString()))
                .path("myHousehold.contract")
                .valueIsNull()
                .path("myHousehold.contractHistory[*].state")
                .entityList(String.class)
                .containsExactly("TERMINATED");
    }
}
