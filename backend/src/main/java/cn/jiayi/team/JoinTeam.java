package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody joins a team.
 *
 * @param day the first in the team
 */
public record JoinTeam(String idempotencyKey, UUID teamId, NewMember member, LocalDate day) implements Command {}
