package cn.jiayi.platform;

/** The part that an account plays; the same names stand in the schema, in the token's claim and in the database. */
public enum Role {
    RESIDENT,
    TEAM_MEMBER,
    TEAM_LEADER,
    VILLAGE_DOCTOR,
    INSTITUTION_ADMIN,
    HOSPITAL_COORDINATOR,
    COMMISSION,
    SUPERVISOR,
    INSURANCE,
    FINANCE,
    PRICING,
    CIVIL_AFFAIRS,
    TOWN_GOVERNMENT
}
