package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** Notes that a household has left the district; the day is the last one in it. */
public record DepartHousehold(String idempotencyKey, UUID householdId, LocalDate day, String note) implements Command {}
