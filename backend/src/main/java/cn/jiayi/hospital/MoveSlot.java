package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.Instant;
import java.util.UUID;

/** A slot to begin at another time. */
public record MoveSlot(String idempotencyKey, UUID slotId, Instant startsAt) implements Command {}
