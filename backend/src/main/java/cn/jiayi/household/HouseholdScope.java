package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Which households somebody sees: for any of the reasons that the modules know. */
@Component
@RequiredArgsConstructor
public class HouseholdScope {

    private final ObjectProvider<HouseholdSight> sights;
    private final Clock clock;
    private final Map<Role, String> conditions = new ConcurrentHashMap<>();

    /** A condition on {@code household}, as {@link Sights} has them. */
    public String of(Role role) {
        return conditions.computeIfAbsent(
                role,
                asked -> reasons(asked)
                        .reduce((one, other) -> one + "\n or " + other)
                        .map(any -> "(" + any + ")")
                        .orElse(Sights.NOBODY));
    }

    Specification<Household> visibleTo(Actor actor) {
        return specification(of(actor.role()), actor);
    }

    /**
     * The same, for lists in which few of those seen are wanted: who is seen is gathered first, each reason by its own index. Looked at one
     * by one in the order of the list, a whole district would be gone through to find them.
     */
    Specification<Household> gathered(Actor actor) {
        String seen = reasons(actor.role())
                .map(reason ->
                        "select seen.id from household seen where " + Sights.renamed("household", "seen", reason))
                .collect(Collectors.joining("\n union "));
        return seen.isEmpty()
                ? visibleTo(actor)
                : specification("household.id in (select gathered.id from (" + seen + ") gathered)", actor);
    }

    /** Of which any one will do. */
    Stream<String> reasons(Role role) {
        return sights.stream().map(sight -> sight.visibleTo(role)).filter(reason -> !reason.equals(Sights.NOBODY));
    }

    private Specification<Household> specification(String condition, Actor actor) {
        return Sights.specification("household", condition, Sights.reader(actor, LocalDate.now(clock)));
    }
}
