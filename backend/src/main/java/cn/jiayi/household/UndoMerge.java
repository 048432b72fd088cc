package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Takes a merge back. */
public record UndoMerge(String idempotencyKey, UUID doubleId, String note) implements Command {}
