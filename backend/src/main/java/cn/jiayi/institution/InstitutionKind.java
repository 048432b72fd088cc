package cn.jiayi.institution;

import java.util.Set;

/** What kind of institution it is (M03). */
public enum InstitutionKind {
    COMMUNITY_HEALTH_CENTRE,
    COMMUNITY_HEALTH_STATION,
    TOWNSHIP_HEALTH_CENTRE,
    VILLAGE_CLINIC,
    SECONDARY_HOSPITAL,
    TERTIARY_HOSPITAL;

    /** Those that take referrals. */
    public static final Set<InstitutionKind> HOSPITALS = Set.of(SECONDARY_HOSPITAL, TERTIARY_HOSPITAL);

    /** Those that sign households. */
    public static final Set<InstitutionKind> PRIMARIES =
            Set.of(COMMUNITY_HEALTH_CENTRE, COMMUNITY_HEALTH_STATION, TOWNSHIP_HEALTH_CENTRE, VILLAGE_CLINIC);

    public boolean isHospital() {
        return HOSPITALS.contains(this);
    }
}
