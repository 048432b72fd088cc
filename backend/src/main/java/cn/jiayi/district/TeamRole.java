package cn.jiayi.district;

/** What somebody is in a team (M04). It stands here because a policy names the roles that no team may lack. */
public enum TeamRole {
    FAMILY_DOCTOR,
    NURSE,
    PUBLIC_HEALTH_DOCTOR,
    MATERNAL_CHILD_STAFF,
    GRID_WORKER,
    HOSPITAL_LIAISON,
    ARCHIVIST,
    TCM_PHYSICIAN,
    PHARMACIST,
    HEALTH_MANAGER,
    PSYCHOLOGIST,
    SOCIAL_WORKER,
    VOLUNTEER,
    VISITING_SPECIALIST
}
