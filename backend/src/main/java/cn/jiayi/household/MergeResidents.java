package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Closes one record as the double of another. */
public record MergeResidents(String idempotencyKey, UUID keptId, UUID doubleId, String note) implements Command {}
