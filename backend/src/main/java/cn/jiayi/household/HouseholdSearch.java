package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Like;
import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for the households that a text mentions before a list goes through all that somebody sees: by the indexes of names, and by number
 * and address among those seen. Where a text is found often, going through the list meets a page sooner.
 */
@Component
@RequiredArgsConstructor
class HouseholdSearch {

    /** Rows at most, of the whole district and of those seen: beyond, a text is one that the list meets by itself. */
    private static final int LOOKED_AT = 5000;

    private static final int FOUND = 500;

    /** Each by an index of its own: a text within a name begins at its first, second or third character, or else the name is longer. */
    private static final List<String> NAMES = List.of(
            "resident.name like :beginning escape '!'",
            "resident.name_from_second like :beginning escape '!'",
            "resident.name_from_third like :beginning escape '!'",
            "resident.long_name is not null and resident.long_name like :containing escape '!'");

    private static final String NAMED = """
            (select household.id, %s
               from resident
               join household_member member on member.resident_id = resident.id
               join household on household.id = member.household_id
              where resident.district_code = :district and %s
                and member.since <= :today and (member.until is null or member.until >= :today))
            """;

    private static final String WRITTEN = """
            (select household.id, true
               from household
              where (household.number like :containing escape '!' or household.address like :containing escape '!') and %s)
            """;

    private final HouseholdScope scope;
    private final Reads reads;
    private final Clock clock;

    private record Hit(UUID household, boolean isSeen) {}

    /** The ids of those seen and mentioned, unless they are many. */
    Optional<Set<UUID>> few(Actor actor, String text) {
        Map<String, @Nullable Object> values = Sights.reader(actor, LocalDate.now(clock));
        values.put("beginning", Like.beginning(text));
        values.put("containing", Like.containing(text));
        List<Hit> hits = reads.rows(sql(actor.role()), values, cells -> new Hit(cells.id(), cells.yes()));
        Set<UUID> seen = hits.stream().filter(Hit::isSeen).map(Hit::household).collect(Collectors.toSet());
        return Optional.of(seen).filter(ids -> hits.size() < LOOKED_AT && ids.size() <= FOUND);
    }

    private String sql(Role role) {
        return Stream.concat(
                        NAMES.stream().map(name -> NAMED.formatted(scope.of(role), name)),
                        scope.reasons(role).map(WRITTEN::formatted))
                .collect(Collectors.joining(" union all ", "", " limit " + LOOKED_AT));
    }
}
