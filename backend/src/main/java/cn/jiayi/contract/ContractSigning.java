package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Signs households at the studio (M13). */
@Service
@RequiredArgsConstructor
public class ContractSigning {

    private final HouseholdDirectory households;
    private final TeamDirectory teams;
    private final ContractConclusion conclusion;

    /** Signs a household with the caller's team. */
    @UseCase("contract.sign")
    public SignContractOutcome sign(Actor actor, SignContract command) {
        Household household = households.find(actor, command.householdId()).orElse(null);
        Team team = teams.own(actor).orElse(null);
        if (household == null || team == null) {
            return SignContractOutcome.Refused.notFound();
        }
        DrawnSignatures signatures = DrawnSignatures.of(
                        command.householdSignature(), command.teamSignature(), actor.name())
                .orElse(null);
        if (signatures == null) {
            return SignContractOutcome.Refused.because(ContractSignRefusal.SIGNATURE_MISSING, household.getId());
        }
        var proposal = new ContractProposal(household, team, command.signerId(), false, signatures);
        return switch (conclusion.conclude(proposal)) {
            case SignContractOutcome.Signed signed -> signed;
            case SignContractOutcome.Refused refused -> throw new LostRace(refused);
        };
    }
}
