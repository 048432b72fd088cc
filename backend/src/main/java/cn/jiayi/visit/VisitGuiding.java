package cn.jiayi.visit;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.institution.CombinationDirectory;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to a household before a visit what {@link BenefitRules} will say after it (M26). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VisitGuiding {

    private final HouseholdDirectory households;
    private final ContractDirectory contracts;
    private final DistrictPolicies policies;
    private final Institutions institutions;
    private final CombinationDirectory combinations;
    private final Clock clock;

    public VisitGuide guide(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        DistrictPolicy policy = policies.inForce(actor.district(), today).orElse(null);
        Contract contract = households
                .own(actor)
                .flatMap(household -> contracts.inForceOf(actor, household.getId()))
                .orElse(null);
        if (contract == null || policy == null) {
            return new VisitGuide(VisitRule.NOT_SIGNED, null, List.of(), List.of(), null, 0, today);
        }
        List<UUID> own = own(contract.getInstitutionId());
        List<UUID> partners = combinations.hospitalsOn(own, today).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .toList();
        return new VisitGuide(
                policy.isOnePlusOne() ? VisitRule.ONE_PLUS_ONE : VisitRule.ANYWHERE,
                contract.getTeamId(),
                own,
                partners,
                policy.getId(),
                policy.getReferralValidDays(),
                today);
    }

    private List<UUID> own(UUID institution) {
        UUID supervisor =
                institutions.byIds(List.of(institution)).get(institution).getSupervisedById();
        return Stream.concat(Stream.of(institution), Stream.ofNullable(supervisor))
                .toList();
    }
}
