package cn.jiayi.rights;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code reach.txt}: how far each role sees each type. */
final class Reach {

    static final String NAMES = "*name of a resident";
    static final String PHONES = "*telephone of a resident";

    private static final Table DECISIONS = Table.read("reach.txt");

    private Reach() {}

    /** The types that {@code node} opens, as far as decided. */
    static List<String> types() {
        return DECISIONS.cells().keySet().stream()
                .filter(row -> !row.startsWith("*"))
                .toList();
    }

    /** Every type that a decision has been made for, by itself or as a part. */
    static Set<String> decided() {
        return Stream.concat(
                        types().stream(), DECISIONS.lists().values().stream().flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /** The types of which a list says that they are parts. */
    static Set<String> wholes() {
        return DECISIONS.lists().keySet().stream()
                .filter(words -> words.startsWith("part of "))
                .map(words -> words.substring("part of ".length()))
                .collect(Collectors.toSet());
    }

    /** Whether the role may find the plot's record of this type by its id. */
    static boolean opens(String type, Role role, Plot plot, Actor actor) {
        String reach = DECISIONS.cell(type, role.name());
        return !reach.startsWith("(") && plot.isWithin(reach, actor);
    }

    /** Whether what belongs to the plot may stand anywhere in an answer to the role. */
    static boolean shows(String row, Role role, Plot plot, Actor actor) {
        return plot.isWithin(DECISIONS.cell(row, role.name()), actor);
    }

    /** Types that anybody may see need no decision row by row. */
    static boolean isOpen(String type) {
        return DECISIONS.lists().getOrDefault("anybody", List.of()).contains(type);
    }

    static Map<String, List<String>> lists() {
        return DECISIONS.lists();
    }

    static Collection<String> rows() {
        return DECISIONS.cells().keySet();
    }
}
