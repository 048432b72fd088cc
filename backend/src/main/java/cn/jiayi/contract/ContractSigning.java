package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.team.TeamCapacity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Signs households (M13). */
@Service
@RequiredArgsConstructor
public class ContractSigning {

    private static final String ONE_IN_FORCE = "one_contract_in_force";

    private final HouseholdDirectory households;
    private final SigningFile file;
    private final Representatives representatives;
    private final ContractEndings endings;
    private final TeamCapacity capacity;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Signs a household with the caller's team. The rules decide first; then two things that somebody else may do at the same moment
     * are decided by the database: a place in the team by a conditional update, one contract per household by a unique key. The
     * team's row comes before the contract's: the new row's foreign key would share a lock on it that two signers cannot both raise.
     */
    @UseCase("contract.sign")
    public SignContractOutcome sign(Actor actor, SignContract command) {
        Household household = households.find(actor, command.householdId()).orElse(null);
        SigningTeam by = file.teamOf(actor).orElse(null);
        if (household == null || by == null) {
            return SignContractOutcome.Refused.notFound();
        }
        var members = representatives.membersOf(List.of(household.getId()));
        var facts =
                file.facts(by, List.of(household), members, command.signerId()).get(household.getId());
        List<ContractSignRefusal> against = SigningRules.against(facts);
        if (!against.isEmpty()) {
            return refused(against.getFirst(), household.getId(), by);
        }
        endings.closeOver(household.getId());
        UUID teamId = by.team().getId();
        if (!capacity.reserve(teamId, by.limit())) {
            throw new LostRace(refused(ContractSignRefusal.TEAM_FULL, household.getId(), by));
        }
        Contract contract =
                new Contract(draft(household, members.get(household.getId()), by, command.signerId(), facts));
        insert(contract);
        events.publishEvent(new ContractSigned(
                Ids.next(), contract.getId(), contract.getTownId(), contract.getPersons(), contract.getSignedOn()));
        return new SignContractOutcome.Signed(contract.getId(), by.isOverAdvised(capacity.signedHouseholds(teamId)));
    }

    private SignContractOutcome.Refused refused(ContractSignRefusal reason, UUID householdId, SigningTeam by) {
        Integer limit = by.limit();
        return reason == ContractSignRefusal.TEAM_FULL && limit != null
                ? SignContractOutcome.Refused.teamFull(
                        householdId, capacity.signedHouseholds(by.team().getId()), limit)
                : SignContractOutcome.Refused.because(reason, householdId);
    }

    private ContractDraft draft(
            Household household, List<HouseholdMember> members, SigningTeam by, UUID signerId, SigningFacts facts) {
        LocalDate today = LocalDate.now(clock);
        String signer = members.stream()
                .map(HouseholdMember::getResident)
                .filter(resident -> resident.getId().equals(signerId))
                .findFirst()
                .orElseThrow()
                .getName();
        return new ContractDraft(
                Ids.next(),
                household.getDistrictCode(),
                household.getTownId(),
                by.team().getInstitutionId(),
                by.team().getId(),
                household.getId(),
                by.policy().getId(),
                ContractState.IN_FORCE,
                today,
                new ContractSigner(signerId, signer, facts.household().authorityOf(signerId)),
                members.stream()
                        .map(member -> new ContractMember(
                                member.getResident().getId(),
                                member.getResident().getName(),
                                member.getRelation()))
                        .toList(),
                List.of(ContractTerm.first(today, by.policy().getTermYears())),
                null);
    }

    private void insert(Contract contract) {
        try {
            entities.persist(contract);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if (String.valueOf(taken.getConstraintName()).contains(ONE_IN_FORCE)) {
                throw new LostRace(SignContractOutcome.Refused.because(
                        ContractSignRefusal.ALREADY_IN_FORCE, contract.getHouseholdId()));
            }
            throw taken;
        }
    }
}
