package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The institution founds a team, or enters a village doctor whom it supervises (M04, M06).
 *
 * @param permittedFrom of a village doctor; absent for a team
 * @param permittedUntil the permission's last day; absent while no end is set
 * @param members the first of them leads
 */
public record FoundTeam(
        String idempotencyKey,
        TeamKind kind,
        TeamNotice notice,
        @Nullable LocalDate permittedFrom,
        @Nullable LocalDate permittedUntil,
        List<NewMember> members)
        implements Command {}
