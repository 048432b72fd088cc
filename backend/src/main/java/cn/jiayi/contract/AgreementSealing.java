package cn.jiayi.contract;

import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.agreement.AgreementDraft.HouseholdParty;
import cn.jiayi.agreement.AgreementDraft.Signer;
import cn.jiayi.agreement.AgreementDraft.TeamParty;
import cn.jiayi.agreement.Agreements;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.Resident;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes down what both sides have signed, as of that day (M14, trap 1). */
@Component
@RequiredArgsConstructor
class AgreementSealing {

    private final Agreements agreements;
    private final TeamProfiles profiles;

    void seal(
            Contract contract,
            Household household,
            List<HouseholdMember> members,
            SigningTeam by,
            DrawnSignatures signatures) {
        ContractTerm term = contract.getTerms().iterator().next();
        agreements.seal(new AgreementDraft(
                contract.getId(),
                contract.getNumber(),
                contract.getDistrictCode(),
                by.policy().getId(),
                by.policy().getVersion(),
                contract.getSignedOn(),
                term.firstDay(),
                term.lastDay(),
                new HouseholdParty(
                        household.getNumber(),
                        household.getAddress(),
                        members.stream().map(AgreementSealing::member).toList(),
                        new Signer(
                                contract.getSigner().name(),
                                contract.getSigner().authority() == SigningAuthority.HEAD),
                        signatures.household()),
                team(by, signatures)));
    }

    private static AgreementDraft.Member member(HouseholdMember member) {
        Resident resident = member.getResident();
        return new AgreementDraft.Member(
                resident.getName(),
                member.getRelation(),
                resident.getIdNumber() == null ? null : resident.getIdNumber().masked());
    }

    private TeamParty team(SigningTeam by, DrawnSignatures signatures) {
        UUID teamId = by.team().getId();
        TeamProfile profile =
                Objects.requireNonNull(profiles.byIds(List.of(teamId)).get(teamId));
        return new TeamParty(
                profile.name(),
                profile.institutionName(),
                profile.studio(),
                profile.phone(),
                signatures.doctor(),
                signatures.team());
    }
}
