package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;

/**
 * A household is to be signed with the caller's team.
 *
 * @param householdSignature as drawn by the member who signs
 * @param teamSignature as drawn by the caller
 */
public record SignContract(
        String idempotencyKey, UUID householdId, UUID signerId, String householdSignature, String teamSignature)
        implements Command {}
