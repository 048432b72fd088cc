package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M23, trap 14: who sees which slots. */
@IntegrationTest
class SlotListApiTest extends SlotApiStage {

    private static final String OPEN = """
            query ($filter: OpenSlotFilter!, $first: Int, $after: String) { openSlots(filter: $filter, first: $first, after: $after) {
                edges { node { id startsAt reservedFor { id } } } pageInfo { hasNextPage endCursor } } }
            """;

    @Test
    void aTeamSeesWhatIsKeptForItAndWhatHasOpenedToAll() {
        UUID own = hospitals.slotKeptFor(clinic, one.id());
        UUID others = hospitals.slotKeptFor(clinic, two.id());
        UUID open = hospitals.slotOpenToAll(clinic, two.id());
        UUID past = hospitals.slotAt(clinic, one.id(), clock.instant().minus(Duration.ofMinutes(1)));

        assertThat(openTo(fixtures.member(one))).contains(own, open).doesNotContain(others, past);
        assertThat(openTo(fixtures.leader(two))).contains(others, open).doesNotContain(own, past);
        assertThat(openTo(fixtures.member(fixtures.team(fixtures.practice(ERQI)))))
                .isEmpty();
    }

    @Test
    void openSlotsComeInPagesTheEarliestFirst() {
        List<UUID> slots = hospitals.slotKeptFor(clinic, one.id(), 5);
        Actor member = fixtures.member(one);
        Map<String, Object> filter = Map.of("departmentId", GlobalId.of("Department", clinic.departmentId()));

        GraphQlTester.Response first = testers.as(member)
                .document(OPEN)
                .variable("filter", filter)
                .variable("first", 3)
                .execute();
        first.path("openSlots.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        GraphQlTester.Response rest = testers.as(member)
                .document(OPEN)
                .variable("filter", filter)
                .variable("first", 3)
                .variable(
                        "after",
                        first.path("openSlots.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .execute();

        assertThat(ids(first, "openSlots")).isEqualTo(slots.subList(0, 3));
        assertThat(ids(rest, "openSlots")).isEqualTo(slots.subList(3, 5));
        rest.path("openSlots.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void openSlotsCanBeNarrowedToADayAndAHospital() {
        UUID soon = hospitals.slotAt(clinic, one.id(), at(today().plusDays(1)));
        UUID later = hospitals.slotAt(clinic, one.id(), at(today().plusDays(3)));
        Actor member = fixtures.member(one);
        String hospital = GlobalId.of("Institution", clinic.hospitalId());

        assertThat(open(
                        member,
                        Map.of(
                                "hospitalId",
                                hospital,
                                "until",
                                today().plusDays(1).toString())))
                .containsExactly(soon);
        assertThat(open(
                        member,
                        Map.of(
                                "hospitalId",
                                hospital,
                                "from",
                                today().plusDays(2).toString())))
                .containsExactly(later);
        assertThat(open(member, Map.of("hospitalId", GlobalId.of("Institution", UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void theHospitalListsAtMost62Days() {
        own(clinic.coordinator(), today(), today().plusDays(61))
                .path("clinicSlots.edges")
                .entityList(Object.class)
                .hasSize(0);
        testers.as(clinic.coordinator())
                .document(OWN)
                .variable(
                        "filter",
                        Map.of(
                                "from",
                                today().toString(),
                                "until",
                                today().plusDays(62).toString()))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }

    @Test
    void aPageOfFiftySlotsTakesAsManyStatementsAsAPageOfFive() {
        hospitals.slotKeptFor(clinic, one.id(), 30);
        hospitals.slotKeptFor(clinic, two.id(), 30);
        GraphQlTester here = testers.onThisThread(clinic.coordinator());
        Map<String, String> filter =
                Map.of("from", today().toString(), "until", today().plusDays(10).toString());
        page(here, filter, 5);

        List<String> five = Statements.of(() -> page(here, filter, 5));
        List<String> fifty = Statements.of(() -> page(here, filter, 50));

        assertThat(fifty).hasSameSizeAs(five).hasSizeLessThan(10);
    }

    private static void page(GraphQlTester tester, Map<String, String> filter, int first) {
        tester.document(OWN)
                .variable("filter", filter)
                .variable("first", first)
                .execute()
                .path("clinicSlots.edges")
                .entityList(Object.class)
                .hasSize(first);
    }

    private List<UUID> openTo(Actor actor) {
        return open(actor, Map.of("hospitalId", GlobalId.of("Institution", clinic.hospitalId())));
    }

    private List<UUID> open(Actor actor, Map<String, String> filter) {
        return ids(
                testers.as(actor)
                        .document(OPEN)
                        .variable("filter", filter)
                        .variable("first", 100)
                        .execute(),
                "openSlots");
    }

    private static List<UUID> ids(GraphQlTester.Response response, String field) {
        return response.path(field + ".edges[*].node.id").entityList(String.class).get().stream()
                .map(id -> GlobalId.uuid("ClinicSlot", id))
                .toList();
    }

    private Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(clock.getZone()).toInstant();
    }
}
