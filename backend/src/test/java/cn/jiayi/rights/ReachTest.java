package cn.jiayi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Wire;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Trap 26: a role is not a scope, also through nested fields and node look-ups. */
@IntegrationTest
class ReachTest {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    @Autowired
    private World world;

    @Autowired
    private Asking asking;

    @Test
    void everyTypeIsDecidedAndNoneThatIsGone() {
        Set<String> types = Documents.SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(type -> ((GraphQLObjectType) type).getName())
                .filter(name -> !name.startsWith("__") && !ROOTS.contains(name))
                .filter(name -> !name.endsWith("Connection") && !name.endsWith("Edge") && !name.equals("PageInfo"))
                .collect(Collectors.toSet());
        assertThat(Reach.decided()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(types).containsAll(Reach.wholes());
    }

    @Test
    void everyTypeThatNodeOpensIsDecidedByItselfAndPlantedInEveryPlot() {
        List<String> nodes = Documents.SCHEMA.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType object && Documents.isNode(object))
                .map(type -> ((GraphQLObjectType) type).getName())
                .toList();
        assertThat(Reach.types()).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(world.plots())
                .allSatisfy(plot -> assertThat(plot.rows().keySet()).containsAll(nodes));
    }

    @ParameterizedTest
    @EnumSource
    void nodeOpensWhatIsInReachAndNothingElse(Role role) {
        Actor actor = world.actor(role);
        Leaks leaks = new Leaks(world.plots());
        SoftAssertions softly = new SoftAssertions();
        for (String type : Reach.types()) {
            for (String document : Documents.node(type, 4)) {
                opensWhatIsInReach(actor, type, document, leaks, softly);
            }
        }
        softly.assertAll();
    }

    private void opensWhatIsInReach(Actor actor, String type, String document, Leaks leaks, SoftAssertions softly) {
        String nowhere = text(actor, document, GlobalId.of(type, UUID.randomUUID()));
        for (Plot plot : world.plots()) {
            Wire.Answer answer = ask(actor, document, GlobalId.of(type, plot.one(type)));
            String as = "%s of %s for %s: %s".formatted(type, plot, actor.role(), answer.text());
            if (Reach.opens(type, actor.role(), plot, actor)) {
                softly.assertThat(answer.json().at("/data/node/__typename").asString(""))
                        .as(as)
                        .isEqualTo(type);
                softly.assertThat(answer.json().has("errors")).as(as).isFalse();
            } else {
                softly.assertThat(answer.text())
                        .as("as if it did not exist: %s", as)
                        .isEqualTo(nowhere);
            }
            softly.assertThat(leaks.in(answer.json(), actor)).as(as).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void queriesShowNothingOfSomebodyElse(Role role) {
        Actor actor = world.actor(role);
        Leaks leaks = new Leaks(world.plots());
        SoftAssertions softly = new SoftAssertions();
        for (String field : queriesOf(role)) {
            for (String document : List.of(widest(field), deepest(actor, field))) {
                Wire.Answer answer = asking.ask(actor, document, Map.of()).answer();
                softly.assertThat(answer.code())
                        .as("%s for %s: %s%n%s", field, role, answer.text(), document)
                        .isEmpty();
                softly.assertThat(leaks.in(answer.json(), actor))
                        .as("%s for %s", field, role)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsPlantedIsFoundByWhoMaySeeIt() {
        Leaks foreign = new Leaks(world.plots());
        Actor leader = world.actor(Role.TEAM_LEADER);
        Actor stranger = world.actor(Role.RESIDENT);
        Wire.Answer answer = asking.ask(leader, widest("households"), Map.of()).answer();
        assertThat(foreign.in(answer.json(), leader)).isEmpty();
        assertThat(foreign.in(answer.json(), stranger))
                .as("the same answer, had a stranger seen it")
                .isNotEmpty();
    }

    static List<String> queriesOf(Role role) {
        Table decisions = Table.read("root-fields.txt");
        return decisions.cells().keySet().stream()
                .filter(field -> field.startsWith("Query.") && !field.equals("Query.node"))
                .filter(field -> decisions.cell(field, role.name()).equals("x"))
                .map(field -> field.substring("Query.".length()))
                .toList();
    }

    private static String widest(String field) {
        return new Documents(Documents::harmless).deepest("Query", field, 100, 3);
    }

    /** As deep as the limits of a request allow. */
    private String deepest(Actor actor, String field) {
        return Stream.of(9, 8, 7, 6, 5, 4, 3)
                .map(depth -> new Documents(Documents::harmless).deepest("Query", field, 3, depth))
                .filter(document ->
                        !asking.ask(actor, document, Map.of()).answer().code().equals("BAD_REQUEST"))
                .findFirst()
                .orElseThrow();
    }

    private String text(Actor actor, String document, String id) {
        return ask(actor, document, id).text();
    }

    private Wire.Answer ask(Actor actor, String document, String id) {
        return asking.ask(actor, document, Map.of("id", id)).answer();
    }
}
