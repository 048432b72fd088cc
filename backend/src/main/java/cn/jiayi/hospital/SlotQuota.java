package cn.jiayi.hospital;

import java.util.UUID;

/** How many slots of each day are kept for whom. */
public record SlotQuota(ReservedFor whom, int count) {

    public static SlotQuota ofTeam(UUID teamId, int count) {
        return new SlotQuota(ReservedFor.team(teamId), count);
    }

    public static SlotQuota ofInstitution(UUID institutionId, int count) {
        return new SlotQuota(ReservedFor.institution(institutionId), count);
    }
}
