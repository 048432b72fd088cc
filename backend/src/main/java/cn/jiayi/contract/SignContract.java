package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A household is to be signed with the caller's team. */
public record SignContract(String idempotencyKey, UUID householdId, UUID signerId) implements Command {}
