package cn.jiayi.visit;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A visit that was recorded by a slip. */
public record CancelVisit(String idempotencyKey, UUID visitId, String reason) implements Command {}
