package cn.jiayi.visit;

import static cn.jiayi.visit.BenefitGround.*;

import cn.jiayi.visit.BenefitFacts.Referred;
import java.util.Comparator;

/** Inside the combination free choice, outside by referral, otherwise without benefits: one visit at a time (M26, trap 17). Pure. */
final class BenefitRules {

    private BenefitRules() {}

    static BenefitDecision decide(BenefitFacts facts) {
        if (!facts.isSigned()) {
            return new BenefitDecision(NOT_SIGNED, null);
        }
        if (!facts.isOnePlusOne()) {
            return new BenefitDecision(NO_RULE, null);
        }
        if (facts.ownInstitutions().contains(facts.placeId())) {
            return new BenefitDecision(OWN_INSTITUTION, null);
        }
        if (facts.partnerHospitals().contains(facts.placeId())) {
            return new BenefitDecision(IN_COMBINATION, null);
        }
        // of several the latest: it is the one with which the patient comes
        return facts.referrals().stream()
                .filter(referral -> referral.covers(facts.day(), facts.referralValidDays()))
                .max(Comparator.comparing(Referred::from).thenComparing(Referred::referralId))
                .map(referral -> new BenefitDecision(BY_REFERRAL, referral.referralId()))
                .orElseGet(() -> new BenefitDecision(OUTSIDE_WITHOUT_REFERRAL, null));
    }
}
