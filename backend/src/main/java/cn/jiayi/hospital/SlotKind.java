package cn.jiayi.hospital;

/** What is kept for family doctors by the hour (M23, M27). */
public enum SlotKind {
    /** An expert's clinic (专家门诊). */
    EXPERT_CLINIC,
    /** An examination on large equipment (大型设备检查). */
    EXAMINATION,
    /** A joint clinic for a chronic disease (慢病联合门诊), by the hospital and primary institutions together. */
    JOINT_CLINIC
}
