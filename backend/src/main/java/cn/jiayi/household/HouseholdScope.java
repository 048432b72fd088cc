package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
                asked -> sights.stream()
                        .map(sight -> sight.visibleTo(asked))
                        .filter(condition -> !condition.equals(Sights.NOBODY))
                        .reduce((one, other) -> one + "\n or " + other)
                        .map(any -> "(" + any + ")")
                        .orElse(Sights.NOBODY));
    }

    Specification<Household> visibleTo(Actor actor) {
        return Sights.specification("household", of(actor.role()), Sights.reader(actor, LocalDate.now(clock)));
    }
}
