package cn.jiayi.team;

import cn.jiayi.district.TeamRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team to found with its members.
 *
 * @param townId the town or street in which it works
 * @param permittedFrom of a village doctor; absent for a team
 * @param permittedUntil the permission's last day; absent while no end is set
 */
public record TeamDraft(
        UUID id,
        String districtCode,
        UUID institutionId,
        UUID townId,
        TeamKind kind,
        String name,
        String studio,
        String phone,
        @Nullable String tcmGuidance,
        @Nullable LocalDate permittedFrom,
        @Nullable LocalDate permittedUntil,
        List<Member> members) {

    public record Member(
            UUID id,
            String name,
            TeamRole role,
            boolean isLeader,
            String qualification,
            String duties,
            @Nullable String phone,
            LocalDate since) {}
}
