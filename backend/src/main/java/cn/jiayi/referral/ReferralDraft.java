package cn.jiayi.referral;

import cn.jiayi.contract.Contract;
import cn.jiayi.hospital.Department;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to send.
 *
 * @param institutionId of the contract in force, like the team and the household
 * @param referredBy the name of the member who refers
 * @param zone in which the number's day is read
 */
record ReferralDraft(
        UUID id,
        String districtCode,
        UUID hospitalId,
        UUID departmentId,
        UUID institutionId,
        UUID teamId,
        UUID contractId,
        UUID householdId,
        UUID residentId,
        ReferralWant want,
        @Nullable BedWish bed,
        boolean isGreenChannel,
        ReferralUrgency urgency,
        String summary,
        String referredBy,
        Instant sentAt,
        ZoneId zone) {

    /** @param id new: what the slot that is taken for it points to */
    static ReferralDraft of(
            UUID id,
            CreateReferral wanted,
            String summary,
            Department department,
            Contract contract,
            String referredBy,
            Instant sentAt,
            ZoneId zone) {
        return new ReferralDraft(
                id,
                department.getDistrictCode(),
                department.getHospitalId(),
                department.getId(),
                contract.getInstitutionId(),
                contract.getTeamId(),
                contract.getId(),
                contract.getHouseholdId(),
                wanted.residentId(),
                wanted.want(),
                wanted.bed(),
                wanted.isGreenChannel(),
                wanted.isGreenChannel() ? ReferralUrgency.URGENT : wanted.urgency(),
                summary,
                referredBy,
                sentAt,
                zone);
    }
}
