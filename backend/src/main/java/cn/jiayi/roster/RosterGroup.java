package cn.jiayi.roster;

import cn.jiayi.household.KeyGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one household, in the order of the file. */
record RosterGroup(List<RosterLine> lines) {

    RosterLine first() {
        return lines.getFirst();
    }

    Optional<RosterLine> head() {
        return lines.stream().filter(RosterLine::isHead).findFirst();
    }

    @Nullable String number() {
        return first().householdNumber();
    }

    /** Where it lives may stand in any of its rows; the first that says it counts. */
    <T> Optional<T> said(Function<RosterLine, @Nullable T> what) {
        return lines.stream().map(what).filter(Objects::nonNull).findFirst();
    }

    /** Groups that belong to the household, whichever row names them (trap 5). */
    Set<KeyGroup> householdKeyGroups() {
        Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
        lines.forEach(line -> groups.addAll(line.keyGroups()));
        groups.removeIf(group -> !group.isOfTheHousehold());
        return groups;
    }
}
