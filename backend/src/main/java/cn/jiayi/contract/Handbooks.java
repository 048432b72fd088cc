package cn.jiayi.contract;

import cn.jiayi.agreement.Handbook;
import cn.jiayi.agreement.HandbookForms;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.Resident;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands in a household's handbook today (M18). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Handbooks {

    private final ContractDirectory contracts;
    private final HouseholdDirectory households;
    private final GridDirectory areas;
    private final TeamProfiles profiles;
    private final TeamDirectory teams;
    private final DistrictPolicies policies;
    private final HandbookForms forms;
    private final Clock clock;

    /** Empty where the actor may see the contract but not the household. */
    public Optional<Handbook> of(Actor actor, Contract contract) {
        return households.find(actor, contract.getHouseholdId()).map(household -> bind(contract, household));
    }

    private Handbook bind(Contract contract, Household household) {
        return new Handbook(
                forms.of(contract.getDistrictCode()),
                page(household),
                page(contract.getTeamId()),
                contract.getNumber(),
                contracts.termsOf(List.of(contract.getId())).get(contract.getId()).stream()
                        .map(term -> new Handbook.Term(term.number(), term.firstDay(), term.lastDay()))
                        .toList(),
                policies.byIds(List.of(contract.getPolicyId()))
                        .get(contract.getPolicyId())
                        .getServices(),
                LocalDate.now(clock));
    }

    private Handbook.HouseholdPage page(Household household) {
        List<HouseholdMember> members = households.membersOf(household.getId());
        return new Handbook.HouseholdPage(
                members.stream()
                        .map(HouseholdMember::getResident)
                        .filter(resident -> resident.getId().equals(household.getHeadId()))
                        .map(Resident::getName)
                        .findFirst()
                        .orElse(null),
                household.getNumber(),
                household.getAddress(),
                areaOf(household),
                members.stream().map(this::person).toList());
    }

    private @Nullable String areaOf(Household household) {
        UUID area = household.getGridAreaId();
        return area == null
                ? null
                : areas.byIds(List.of(area)).values().stream()
                        .findFirst()
                        .map(GridArea::getName)
                        .orElse(null);
    }

    private Handbook.Person person(HouseholdMember member) {
        Resident resident = member.getResident();
        return new Handbook.Person(
                resident.getName(),
                member.getRelation(),
                resident.age(LocalDate.now(clock)),
                resident.getPhone() == null ? null : resident.getPhone().masked());
    }

    private Handbook.TeamPage page(UUID teamId) {
        TeamProfile team = profiles.byIds(List.of(teamId)).get(teamId);
        return new Handbook.TeamPage(
                team.name(),
                team.institutionName(),
                team.institutionAddress(),
                team.studio(),
                team.phone(),
                teams.membersOf(List.of(teamId)).get(teamId).stream()
                        .map(member -> new Handbook.Colleague(
                                member.getName(), member.getRole(), member.getDuties(), member.getPhone()))
                        .toList());
    }
}
