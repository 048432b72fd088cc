package cn.jiayi.visit;

import cn.jiayi.contract.ContractDirectory.HouseholdDay;
import cn.jiayi.contract.ContractOnDay;
import cn.jiayi.contract.ContractsOverTime;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.household.PersonOverTime;
import cn.jiayi.institution.Combination;
import cn.jiayi.institution.CombinationDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.referral.ReferredPatient;
import cn.jiayi.referral.ReferredPatients;
import cn.jiayi.visit.BenefitFacts.Referred;
import cn.jiayi.visit.VisitCase.Asked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the decision looks at, for many visits to one institution in the same few statements as for one (trap 17). */
@Component
@RequiredArgsConstructor
class VisitDeciding {

    private final DistrictPolicies policies;
    private final ContractsOverTime contracts;
    private final Institutions institutions;
    private final CombinationDirectory combinations;
    private final ReferredPatients referrals;

    /** The first day for which the district has a policy; empty for a district that has none. */
    LocalDate firstDay(String district) {
        return policies.versions(district).stream()
                .map(DistrictPolicy::getValidFrom)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** In the order in which they were asked; every day is one that has a policy. */
    List<VisitCase> decide(String district, UUID placeId, Collection<Asked> asked) {
        List<DistrictPolicy> versions = policies.versions(district);
        Map<HouseholdDay, ContractOnDay> signed = contracts.on(asked.stream()
                .map(VisitDeciding::household)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Set<UUID>> own = ownInstitutions(placeId, signed.values());
        Map<UUID, List<Combination>> partners = combinations.historyOf(
                own.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<UUID, List<ReferredPatient>> referred = referrals.to(
                placeId, asked.stream().map(each -> each.person().id()).collect(Collectors.toSet()));
        return asked.stream()
                .map(each -> {
                    DistrictPolicy policy = inForce(versions, each.day());
                    HouseholdDay household = household(each);
                    ContractOnDay with = household == null ? null : signed.get(household);
                    Set<UUID> home = with == null ? Set.of() : own.get(with.institutionId());
                    BenefitFacts facts = new BenefitFacts(
                            each.day(),
                            policy.isOnePlusOne(),
                            with != null,
                            placeId,
                            home,
                            partnersOn(home, partners, each.day()),
                            referred.getOrDefault(each.person().id(), List.of()).stream()
                                    .map(one -> new Referred(one.referralId(), one.from(), one.until()))
                                    .toList(),
                            policy.getReferralValidDays());
                    return new VisitCase(
                            each.person(),
                            each.day(),
                            each.person().lastHouseholdBy(each.day()).orElse(null),
                            with,
                            policy.getId(),
                            BenefitRules.decide(facts));
                })
                .toList();
    }

    private static DistrictPolicy inForce(List<DistrictPolicy> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.isInForceOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy on " + day));
    }

    private static @Nullable HouseholdDay household(Asked asked) {
        PersonOverTime person = asked.person();
        return person.householdOn(asked.day())
                .map(household -> new HouseholdDay(household, asked.day()))
                .orElse(null);
    }

    /** A health centre and the clinics and stations that it supervises are one house to those who have signed there. */
    private Map<UUID, Set<UUID>> ownInstitutions(UUID placeId, Collection<ContractOnDay> signed) {
        Set<UUID> homes = signed.stream().map(ContractOnDay::institutionId).collect(Collectors.toSet());
        Set<UUID> both = new HashSet<>(homes);
        both.add(placeId);
        Map<UUID, Institution> found = institutions.byIds(both);
        UUID placeSupervisor = found.get(placeId).getSupervisedById();
        Map<UUID, Set<UUID>> own = new HashMap<>();
        homes.forEach(home -> {
            Stream<UUID> supervisor = Stream.ofNullable(found.get(home).getSupervisedById());
            Stream<UUID> supervised = home.equals(placeSupervisor) ? Stream.of(placeId) : Stream.empty();
            own.put(
                    home,
                    Stream.concat(Stream.of(home), Stream.concat(supervisor, supervised))
                            .collect(Collectors.toSet()));
        });
        return own;
    }

    private static Set<UUID> partnersOn(Set<UUID> home, Map<UUID, List<Combination>> partners, LocalDate day) {
        return home.stream()
                .flatMap(each -> partners.getOrDefault(each, List.of()).stream()
                        .filter(combination -> combination.getPrimaryId().equals(each)))
                .filter(combination -> combination.isInForceOn(day))
                .map(Combination::getHospitalId)
                .collect(Collectors.toSet());
    }
}
