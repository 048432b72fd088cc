package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A department to describe anew. */
public record ChangeDepartment(String idempotencyKey, UUID departmentId, DepartmentNotice notice) implements Command {}
