package cn.jiayi.team;

/** Whether a team signs as a team or a village doctor in their own name (M06). */
public enum TeamKind {
    TEAM,
    /** Composition and household cap do not apply (trap 7). */
    VILLAGE_DOCTOR
}
