package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it was signed.
 *
 * @param townId where the household lives
 * @param institutionId the team's
 * @param members as of the day of signing, the signer among them
 * @param terms from number 1 on, without a gap
 * @param endsOn the last day on which it is in force; absent while no end is set
 * @param endReason why it ends; there if and only if a last day is set
 */
public record ContractDraft(
        UUID id,
        String districtCode,
        UUID townId,
        UUID institutionId,
        UUID teamId,
        UUID householdId,
        UUID policyId,
        ContractState state,
        LocalDate signedOn,
        ContractSigner signer,
        List<ContractMember> members,
        List<ContractTerm> terms,
        @Nullable LocalDate endsOn,
        @Nullable ContractEndReason endReason) {

    public ContractDraft {
        members = List.copyOf(members);
        terms = List.copyOf(terms);
    }

    /** The terms that a contract of that day has had until a day, each of so many years: how a contract of some age comes to be. */
    public static List<ContractTerm> termsUntil(LocalDate signedOn, int years, LocalDate day) {
        return Stream.iterate(
                        ContractTerm.first(signedOn, years),
                        term -> !term.firstDay().isAfter(day),
                        term -> term.next(years))
                .toList();
    }
}
