package cn.jiayi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.architecture.Schema;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In every argument of every action, an id that is somebody else's is answered like one that does not exist. */
@IntegrationTest
class ForeignIdsTest {

    private static final Pattern NAMES = Pattern.compile("\\b(\\w+Id): ");
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    private World world;

    @Autowired
    private Asking asking;

    static List<String> fields() {
        Table decisions = Table.read("root-fields.txt");
        return Schema.rootFields().stream()
                .map(Schema.RootField::name)
                .filter(field -> field.startsWith("Mutation.") || field.equals("Query.gridAssignmentPreview"))
                .filter(decisions.cells()::containsKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void answersAlike(String field) {
        SoftAssertions softly = new SoftAssertions();
        Table decisions = Table.read("root-fields.txt");
        for (Role role : Role.values()) {
            if (decisions.cell(field, role.name()).equals("x")) {
                for (String argument : idsOf(field)) {
                    check(softly, field, argument, world.actor(role));
                }
            }
        }
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String field, String argument, Actor actor) {
        String type = Ids.type(argument);
        String unknown = answer(field, argument, null, actor);
        for (Plot plot : world.plots()) {
            if (plot.rows().containsKey(type) && !inReach(type, actor, plot)) {
                softly.assertThat(answer(field, argument, plot, actor))
                        .as("%s for %s with the %s of %s", field, actor.role(), argument, plot)
                        .isEqualTo(unknown);
            }
        }
    }

    /** What may be named: what may be seen, and for teams and places what is public. */
    private static boolean inReach(String type, Actor actor, Plot plot) {
        return List.of("Team", "TeamMember", "Place").contains(type)
                ? plot.isWithin("district", actor)
                : Reach.shows(type, actor.role(), plot, actor);
    }

    /** The answer with one id of the plot, or of nobody, and the actor's own ids in the other places; ids blotted out. */
    private String answer(String field, String argument, @Nullable Plot plot, Actor actor) {
        Plot own = world.plots().get(actor.role() == Role.VILLAGE_DOCTOR ? 1 : 0);
        Documents documents = new Documents(place -> {
            if (!place.type().getName().equals("ID")) {
                return Documents.harmless(place);
            }
            return "\"" + Ids.of(place.name().equals(argument) ? plot : own, place.name()) + "\"";
        });
        String[] parts = field.split("\\.");
        String text = asking.ask(actor, documents.deepest(parts[0], parts[1], 1, 3), Map.of())
                .answer()
                .text();
        assertThat(text).doesNotContain("\"INTERNAL\"");
        return IDS.matcher(text).replaceAll("…");
    }

    private static Set<String> idsOf(String field) {
        String[] parts = field.split("\\.");
        Set<String> names = new TreeSet<>();
        NAMES.matcher(new Documents(Documents::harmless).smallest(parts[0], parts[1]))
                .results()
                .forEach(match -> names.add(match.group(1)));
        return names;
    }
}
