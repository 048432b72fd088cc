package cn.jiayi.contract;

import cn.jiayi.household.OwnHousehold;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Whose contracts, and requests to end them, somebody sees: residents those of their household of today, staff those of their own
 * team, the administrator those of the institution, commission and supervisors those of the district.
 */
@Component
@RequiredArgsConstructor
class ContractScope {

    /** Today; of {@code contract}. */
    static final String IN_FORCE = """
            contract.state in ('IN_FORCE', 'AWAITING_RECONFIRMATION')
             and (contract.ends_on is null or contract.ends_on >= :today)\
            """;

    private final Clock clock;

    /** A condition on {@code contract}, as {@link Sights} has them. */
    static String of(Role role) {
        return switch (role) {
            case RESIDENT -> "contract.household_id in " + OwnHousehold.IDS;
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> "contract.team_id = :team";
            case INSTITUTION_ADMIN -> "contract.institution_id = :institution";
            case COMMISSION, SUPERVISOR -> "contract.district_code = :district";
            default -> Sights.NOBODY;
        };
    }

    /** For both records: they name household, team, institution and district alike. */
    <T> Specification<T> visibleTo(Actor actor) {
        return Sights.specification("contract", of(actor.role()), Sights.reader(actor, LocalDate.now(clock)));
    }
}
