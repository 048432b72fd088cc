package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Undoes one's own last change of grid assignments. */
public record GridUndo(String idempotencyKey, UUID changeId) implements Command {}
