package cn.jiayi.grid;

import cn.jiayi.platform.Actor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The staff of an institution see its areas; the commission and the supervisors those of the district. */
@Component
class StaffGridAreaSight implements GridAreaSight {

    @Override
    public Specification<GridArea> visibleTo(Actor actor) {
        return (area, query, cb) -> switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR, INSTITUTION_ADMIN ->
                actor.institutionId() == null
                        ? cb.disjunction()
                        : cb.equal(area.get("institutionId"), actor.institutionId());
            case COMMISSION, SUPERVISOR -> cb.equal(area.get("districtCode"), actor.district());
            default -> cb.disjunction();
        };
    }
}
