package cn.jiayi.visit;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A visit without benefits to decide once more, in the light of what is known now of its day. */
public record ReconsiderVisit(String idempotencyKey, UUID visitId) implements Command {}
