package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** Notes that a member has moved out of the register; the day is the last one here. */
public record LeaveHousehold(String idempotencyKey, UUID householdId, UUID residentId, LocalDate day, String note)
        implements Command {}
