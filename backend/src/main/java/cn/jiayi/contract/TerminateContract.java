package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** An institution ends a contract. */
public record TerminateContract(String idempotencyKey, UUID contractId, TerminationNoticeReason reason, String note)
        implements Command {}
