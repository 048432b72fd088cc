package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person into a household, from a day on. */
public record JoinHousehold(
        String idempotencyKey,
        UUID householdId,
        PersonEntry person,
        Relation relation,
        LocalDate day,
        @Nullable String note)
        implements Command {}
