package cn.jiayi.target;

import cn.jiayi.platform.Command;
import java.util.UUID;

public record TaskAllocationRestore(String idempotencyKey, UUID allocationId) implements Command {}
