package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a roster adds to the register, gathered until {@link NewcomerRows} writes it. */
public record Newcomers(
        List<Resident> residents,
        List<Household> households,
        List<HouseholdMember> members,
        List<KeyGroupMark> marks,
        List<LifeEvent> events,
        List<HouseholdFinding> findings,
        AreaCounts counts,
        Actor by,
        Instant at) {

    Newcomers(Actor by, Instant at) {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new AreaCounts(),
                by,
                at);
    }

    void note(Happening happening) {
        events.add(new LifeEvent(happening, by.name(), at));
    }
}
