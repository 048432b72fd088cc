package cn.jiayi.roster;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose households an import may touch: the institution's, or the whole district's where the commission imports.
 *
 * @param institutionId absent for the district
 */
record RosterScope(String district, @Nullable UUID institutionId) {

    static RosterScope of(Actor actor) {
        return new RosterScope(actor.district(), actor.is(Role.COMMISSION) ? null : actor.institutionId());
    }

    boolean has(String districtCode, UUID institution) {
        return district.equals(districtCode) && (institutionId == null || institutionId.equals(institution));
    }
}
