package cn.jiayi.application;

import cn.jiayi.agreement.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the household made it.
 *
 * @param fromTeamId the team that it has; absent without a contract
 * @param isServedFirst whether somebody of it is in a key group
 * @param signature of the applicant, for the household
 * @param answerBy the day by which the team has to answer
 * @param lapsesOn the last day on which it can
 */
record ApplicationDraft(
        UUID id,
        UUID householdId,
        @Nullable UUID fromTeamId,
        boolean isServedFirst,
        UUID applicantId,
        String applicantName,
        Signature signature,
        @Nullable String message,
        Instant submittedAt,
        LocalDate answerBy,
        LocalDate lapsesOn) {}
