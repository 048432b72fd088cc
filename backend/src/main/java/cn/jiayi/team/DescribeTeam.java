package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** The public notice of a team is to read otherwise. */
public record DescribeTeam(String idempotencyKey, UUID teamId, TeamNotice notice) implements Command {}
