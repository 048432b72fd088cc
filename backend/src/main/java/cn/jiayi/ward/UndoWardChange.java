package cn.jiayi.ward;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A change of a ward to take back. */
public record UndoWardChange(String idempotencyKey, UUID changeId) implements Command {}
