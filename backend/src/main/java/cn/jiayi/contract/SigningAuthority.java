package cn.jiayi.contract;

/** On what authority somebody signed for a household (trap 1). */
public enum SigningAuthority {
    /** As its head (户主). */
    HEAD,
    /** As a member who represents the head. */
    REPRESENTATIVE
}
