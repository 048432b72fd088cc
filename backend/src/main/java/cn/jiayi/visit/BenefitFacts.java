package cn.jiayi.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the decision looks at, all of it as of the visit's day.
 *
 * @param isOnePlusOne whether outside the combination benefits need a referral
 * @param isSigned whether the patient's household had a contract in force
 * @param placeId where the visit was
 * @param ownInstitutions with which the household had signed, and those of its supervision
 * @param partnerHospitals of their 1+1 combinations
 * @param referrals of the patient to this place
 * @param referralValidDays for how many days after its own a referral covers visits
 */
record BenefitFacts(
        LocalDate day,
        boolean isOnePlusOne,
        boolean isSigned,
        UUID placeId,
        Set<UUID> ownInstitutions,
        Set<UUID> partnerHospitals,
        List<Referred> referrals,
        int referralValidDays) {

    /**
     * A referral that the hospital has confirmed.
     *
     * @param from the day of the appointment or of the admission
     * @param until the last day in the hospital, or the same day
     */
    record Referred(UUID referralId, LocalDate from, LocalDate until) {

        boolean covers(LocalDate day, int validDays) {
            return !day.isBefore(from) && !day.isAfter(until.plusDays(validDays));
        }
    }
}
