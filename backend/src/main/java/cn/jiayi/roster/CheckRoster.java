package cn.jiayi.roster;

import cn.jiayi.platform.Command;
import java.util.Map;
import java.util.UUID;

/** A roster is to be looked through, with these columns. */
public record CheckRoster(String idempotencyKey, UUID importId, Map<RosterField, Integer> columns) implements Command {}
