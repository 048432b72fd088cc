package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.contract.ContractNumber;
import cn.jiayi.contract.SigningAuthority;
import cn.jiayi.platform.IdNumber;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Makes the agreements that were drawn on a screen (M14): of the last year, and the leading household's; older ones lie on paper. */
@RequiredArgsConstructor
final class AgreementMaker {

    private final World world;
    private final DistrictOutline district;
    private final House centre;
    private final Chance chance;

    void seal(List<Deal> deals, @Nullable Deal leading) {
        LocalDate onScreenSince = world.today().minusYears(1);
        deals.stream()
                .filter(deal -> deal == leading || !deal.signedOn.isBefore(onScreenSince))
                .forEach(deal -> world.rows().seal(draft(deal), world.at(deal.signedOn, 17, chance.between(0, 59))));
    }

    private AgreementDraft draft(Deal deal) {
        String doctor = deal.crew.leader().name();
        return new AgreementDraft(
                deal.id,
                ContractNumber.of(district.code(), deal.signedOn, deal.id),
                district.code(),
                district.policy().id(),
                district.policy().version(),
                deal.signedOn,
                deal.terms.getFirst().firstDay(),
                deal.terms.getFirst().lastDay(),
                new AgreementDraft.HouseholdParty(
                        deal.home.number(),
                        deal.home.address(),
                        deal.members.stream().map(this::member).toList(),
                        new AgreementDraft.Signer(deal.signer.name(), deal.authority == SigningAuthority.HEAD),
                        Handwriting.of(deal.signer.name(), chance)),
                new AgreementDraft.TeamParty(
                        deal.crew.name,
                        centre.name(),
                        deal.crew.studio,
                        deal.crew.phone,
                        doctor,
                        Handwriting.of(doctor, chance)));
    }

    private AgreementDraft.Member member(Person person) {
        return new AgreementDraft.Member(person.name(), person.relation(), masked(person.idNumber()));
    }

    private @Nullable String masked(@Nullable String idNumber) {
        return idNumber == null
                ? null
                : IdNumber.parse(idNumber, world.today()).orElseThrow().masked();
    }
}
