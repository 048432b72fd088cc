package cn.jiayi.visit;

import cn.jiayi.platform.Worded;

/** Why a visit carries the benefits of the signed, or why it carries none (M22, trap 17). */
public enum BenefitGround implements Worded {
    /** At the institution with which the household has signed, or at one under the same roof of supervision. */
    OWN_INSTITUTION(true),
    /** At a hospital of its 1+1 combination. */
    IN_COMBINATION(true),
    /** At another hospital, with a referral of the family doctor. */
    BY_REFERRAL(true),
    /** The district has no 1+1 rule: the signed have benefits everywhere. */
    NO_RULE(true),
    OUTSIDE_WITHOUT_REFERRAL(false),
    NOT_SIGNED(false);

    private final boolean carriesBenefits;

    BenefitGround(boolean carriesBenefits) {
        this.carriesBenefits = carriesBenefits;
    }

    public boolean carriesBenefits() {
        return carriesBenefits;
    }
}
