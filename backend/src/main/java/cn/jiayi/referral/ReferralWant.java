package cn.jiayi.referral;

import cn.jiayi.hospital.SlotKind;
import java.util.Set;

/** What a referral asks the hospital for (M23). */
public enum ReferralWant {
    /** An expert's or a joint clinic. */
    CLINIC(Set.of(SlotKind.EXPERT_CLINIC, SlotKind.JOINT_CLINIC)),
    /** An examination on large equipment. */
    EXAMINATION(Set.of(SlotKind.EXAMINATION)),
    /** A bed for some nights. */
    BED(Set.of());

    private final Set<SlotKind> kinds;

    ReferralWant(Set<SlotKind> kinds) {
        this.kinds = kinds;
    }

    /** The kinds of slots that meet it; none for a bed. */
    Set<SlotKind> kinds() {
        return kinds;
    }
}
