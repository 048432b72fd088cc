package cn.jiayi.roster;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A roster that was looked through is to be taken in. */
public record ConfirmRoster(String idempotencyKey, UUID importId) implements Command {}
