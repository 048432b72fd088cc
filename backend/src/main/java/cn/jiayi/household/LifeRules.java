package cn.jiayi.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What stands against acts in the life of a household, whoever asks. */
final class LifeRules {

    static final int MONTHS_OF_A_STAY = 6;

    private LifeRules() {}

    /** A day that lies ahead, or before what it follows, cannot be recorded. */
    static Optional<LifeRefusal> againstDay(LocalDate day, LocalDate earliest, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(LifeRefusal.DAY_AHEAD);
        }
        return day.isBefore(earliest) ? Optional.of(LifeRefusal.DAY_TOO_EARLY) : Optional.empty();
    }

    static Optional<LifeRefusal> againstBirth(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(LifeRefusal.DAY_AHEAD);
        }
        return Period.between(day, today).getYears() > 0 ? Optional.of(LifeRefusal.NOT_NEWBORN) : Optional.empty();
    }

    /** Who stays for half a year lives here (trap 4). */
    static Optional<LifeRefusal> againstStay(LocalDate since, LocalDate until) {
        return until.isBefore(since) || until.isAfter(since.plusMonths(MONTHS_OF_A_STAY))
                ? Optional.of(LifeRefusal.STAY_OUT_OF_BOUNDS)
                : Optional.empty();
    }

    static Optional<LifeRefusal> againstHeads(Collection<Relation> relations) {
        return relations.stream().filter(Relation.HEAD::equals).count() == 1
                ? Optional.empty()
                : Optional.of(LifeRefusal.NOT_ONE_HEAD);
    }

    /** Everybody who is a member is named, and nobody else. */
    static Optional<LifeRefusal> againstRelations(Map<UUID, Relation> stated, Set<UUID> members) {
        return stated.keySet().equals(members)
                ? againstHeads(stated.values())
                : Optional.of(LifeRefusal.RELATIONS_INCOMPLETE);
    }

    static Optional<LifeRefusal> againstSplit(Map<UUID, Relation> going, Set<UUID> members) {
        if (!members.containsAll(going.keySet())) {
            return Optional.of(LifeRefusal.NOT_A_MEMBER);
        }
        if (going.isEmpty() || going.size() == members.size()) {
            return Optional.of(LifeRefusal.SPLIT_LEAVES_NOBODY);
        }
        return againstHeads(going.values());
    }

    /** By age never marked (trap 13); a group belongs to a person or to a household (trap 5). */
    static Optional<LifeRefusal> againstMark(KeyGroup group, boolean ofHousehold) {
        if (group.followsFromAge()) {
            return Optional.of(LifeRefusal.FOLLOWS_FROM_AGE);
        }
        return group.isOfTheHousehold() == ofHousehold
                ? Optional.empty()
                : Optional.of(LifeRefusal.GROUP_OF_ANOTHER_KIND);
    }
}
