package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A slot to take back. */
public record WithdrawSlot(String idempotencyKey, UUID slotId) implements Command {}
