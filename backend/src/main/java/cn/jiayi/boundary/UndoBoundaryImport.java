package cn.jiayi.boundary;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Draws again what an import drew over. */
public record UndoBoundaryImport(String idempotencyKey, UUID importId) implements Command {}
