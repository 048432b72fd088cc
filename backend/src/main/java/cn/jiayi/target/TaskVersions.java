package cn.jiayi.target;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The versions of a year's allocation, one after the other. Whoever adds one has locked the district. */
@Component
@RequiredArgsConstructor
class TaskVersions {

    private final TaskAllocations allocations;
    private final Clock clock;

    /** 0 before the first. */
    int latest(Actor actor, int year) {
        return allocations.latestVersion(actor.district(), year);
    }

    UUID add(Actor actor, int year, TaskSource source, Annex annex) {
        UUID id = Ids.next();
        allocations.save(new TaskAllocation(
                id,
                actor.district(),
                year,
                latest(actor, year) + 1,
                source,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                annex));
        return id;
    }
}
