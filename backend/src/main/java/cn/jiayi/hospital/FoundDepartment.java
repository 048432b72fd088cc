package cn.jiayi.hospital;

import cn.jiayi.platform.Command;

/** A department to found. */
public record FoundDepartment(String idempotencyKey, DepartmentNotice notice) implements Command {}
