package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A department to close from today on. */
public record CloseDepartment(String idempotencyKey, UUID departmentId) implements Command {}
