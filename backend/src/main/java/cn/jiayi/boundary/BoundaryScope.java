package cn.jiayi.boundary;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The commission and the supervisors see the district's; the staff of an institution what concerns its areas and its town. */
final class BoundaryScope {

    private BoundaryScope() {}

    static boolean isDistrict(Actor actor) {
        return actor.is(Role.COMMISSION, Role.SUPERVISOR);
    }

    static Specification<BoundaryImport> imports(Actor actor) {
        return (made, query, cb) -> {
            if (isDistrict(actor)) {
                return cb.equal(made.get("districtCode"), actor.district());
            }
            return actor.institutionId() == null
                    ? cb.disjunction()
                    : cb.equal(made.get("institutionId"), actor.institutionId());
        };
    }

    /** Those that the actor, or others with the same office, brought. */
    static Specification<BoundaryImport> ownImports(Actor actor) {
        Specification<BoundaryImport> ofPlaces = (made, query, cb) -> cb.isNull(made.get("institutionId"));
        return isDistrict(actor) ? imports(actor).and(ofPlaces) : imports(actor);
    }

    /** @param town in which the actor's institution stands */
    static Specification<BoundaryFinding> findings(Actor actor, @Nullable UUID town) {
        return (finding, query, cb) -> {
            if (isDistrict(actor)) {
                return cb.equal(finding.get("districtCode"), actor.district());
            }
            if (actor.institutionId() == null || town == null) {
                return cb.disjunction();
            }
            return cb.and(
                    cb.equal(finding.get("districtCode"), actor.district()),
                    cb.or(
                            cb.equal(finding.get("institutionId"), actor.institutionId()),
                            cb.equal(finding.get("otherInstitutionId"), actor.institutionId()),
                            cb.equal(finding.get("townId"), town)));
        };
    }
}
