package cn.jiayi.ward;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A ward to found in a department. */
public record FoundWard(String idempotencyKey, UUID departmentId, WardDraft draft) implements Command {}
