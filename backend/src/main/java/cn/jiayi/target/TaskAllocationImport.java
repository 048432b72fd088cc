package cn.jiayi.target;

import cn.jiayi.platform.Command;

/** @param content base64 */
public record TaskAllocationImport(String idempotencyKey, int year, String fileName, String content)
        implements Command {}
