package cn.jiayi.visit;

import cn.jiayi.contract.ContractOnDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit to write. */
record VisitDraft(
        UUID id,
        String districtCode,
        UUID institutionId,
        String department,
        LocalDate day,
        UUID residentId,
        @Nullable UUID householdId,
        @Nullable ContractOnDay signed,
        UUID policyId,
        @Nullable UUID importId,
        String by,
        Instant at) {}
