package cn.jiayi.household.graphql;

import cn.jiayi.household.Household;
import cn.jiayi.household.LifeEvent;
import cn.jiayi.household.Resident;
import org.jspecify.annotations.Nullable;

record LifeRecorded(
        LifeEvent event,
        @Nullable Household household,
        @Nullable Resident resident) implements LifeResult {}
