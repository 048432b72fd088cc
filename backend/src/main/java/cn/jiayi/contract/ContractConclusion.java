package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.team.TeamCapacity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concludes a contract, whoever brought the two sides together: a visit to the studio, or an application that the team accepts (M13).
 * The rules decide first; then two things that somebody else may do at the same moment are decided by the database: a place in the
 * team by a conditional update, one contract per household by a unique key. The team's row comes before the contract's: the new row's
 * foreign key would share a lock on it that two signers cannot both raise.
 */
@Service
@RequiredArgsConstructor
public class ContractConclusion {

    private static final String ONE_IN_FORCE = "one_contract_in_force";

    private final SigningFile file;
    private final Representatives representatives;
    private final ContractEndings endings;
    private final EarlyEnding ending;
    private final TeamCapacity capacity;
    private final AgreementSealing sealing;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * In force from now on, or refused. A refusal can come after something was written: the use case has to roll back, so it answers
     * it with a {@link LostRace}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignContractOutcome conclude(ContractProposal proposal) {
        Household household = proposal.household();
        SigningTeam by = file.underPolicy(proposal.team());
        var members = representatives.membersOf(household.getId());
        SigningFacts facts = file.forProposal(proposal, by, members);
        List<ContractSignRefusal> against = SigningRules.against(facts);
        if (!against.isEmpty()) {
            return refused(against.getFirst(), household.getId(), by);
        }
        endings.closeOver(household.getId());
        if (!takePlace(facts.standing(), by)) {
            return refused(ContractSignRefusal.TEAM_FULL, household.getId(), by);
        }
        Contract contract = new Contract(draft(proposal, members, by, facts));
        if (!insert(contract)) {
            return refused(ContractSignRefusal.ALREADY_IN_FORCE, household.getId(), by);
        }
        sealing.seal(contract, household, members, by, proposal.signatures());
        events.publishEvent(new ContractSigned(
                Ids.next(),
                contract.getId(),
                contract.getHouseholdId(),
                contract.getTownId(),
                contract.getPersons(),
                contract.getSignedOn()));
        return new SignContractOutcome.Signed(contract.getId(), isOverAdvised(by));
    }

    /** The number is asked for only where the policy has an advice. */
    private boolean isOverAdvised(SigningTeam by) {
        Integer advised = by.advised();
        return advised != null && capacity.signedHouseholds(by.team().getId()) > advised;
    }

    private boolean takePlace(@Nullable StandingContract old, SigningTeam by) {
        UUID teamId = by.team().getId();
        boolean isTaken = old == null ? capacity.reserve(teamId, by.limit()) : ending.giveWay(old, teamId, by.limit());
        entities.flush(); // the old contract's row no longer binds before the new one does
        return isTaken;
    }

    private SignContractOutcome.Refused refused(ContractSignRefusal reason, UUID householdId, SigningTeam by) {
        Integer limit = by.limit();
        return reason == ContractSignRefusal.TEAM_FULL && limit != null
                ? SignContractOutcome.Refused.teamFull(
                        householdId, capacity.signedHouseholds(by.team().getId()), limit)
                : SignContractOutcome.Refused.because(reason, householdId);
    }

    private ContractDraft draft(
            ContractProposal proposal, List<HouseholdMember> members, SigningTeam by, SigningFacts facts) {
        LocalDate today = LocalDate.now(clock);
        Household household = proposal.household();
        UUID signerId = proposal.signerId();
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
                null,
                null);
    }

    /** Whether the household had no contract in force. */
    private boolean insert(Contract contract) {
        try {
            entities.persist(contract);
            entities.flush();
            return true;
        } catch (ConstraintViolationException taken) {
            if (String.valueOf(taken.getConstraintName()).contains(ONE_IN_FORCE)) {
                return false;
            }
            throw taken;
        }
    }
}
