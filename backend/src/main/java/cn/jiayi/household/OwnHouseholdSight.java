package cn.jiayi.household;

import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import org.springframework.stereotype.Component;

/** Residents see their own household, an institution's administrator those it serves, commission and supervisors the district's. */
@Component
class OwnHouseholdSight implements HouseholdSight {

    @Override
    public String visibleTo(Role role) {
        return switch (role) {
            case RESIDENT -> "household.id in " + OwnHousehold.IDS;
            case INSTITUTION_ADMIN -> "household.institution_id = :institution";
            case COMMISSION, SUPERVISOR -> "household.district_code = :district";
            default -> Sights.NOBODY;
        };
    }
}
