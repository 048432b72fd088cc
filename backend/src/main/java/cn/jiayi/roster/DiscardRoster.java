package cn.jiayi.roster;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A roster is given up; its rows are forgotten. */
public record DiscardRoster(String idempotencyKey, UUID importId) implements Command {}
