package cn.jiayi.agreement;

import cn.jiayi.household.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two sides sign, as of that day: later changes of household, team or policy never touch it (trap 1, trap 12). */
public record AgreementDraft(
        UUID contractId,
        String contractNumber,
        String districtCode,
        UUID policyId,
        int policyVersion,
        LocalDate signedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        HouseholdParty household,
        TeamParty team) {

    /** 甲方: the household, for which one member signs. */
    public record HouseholdParty(
            String number, String address, List<Member> members, Signer signer, Signature signature) {

        public HouseholdParty {
            members = List.copyOf(members);
        }
    }

    /** @param idNumberMasked absent for a newborn without one */
    public record Member(
            String name, Relation relation, @Nullable String idNumberMasked) {}

    /** @param isHead whether they signed as the head; otherwise as a member who represents the head */
    public record Signer(String name, boolean isHead) {}

    /** 乙方: the team, for which its doctor signs. */
    public record TeamParty(
            String name, String institution, String studio, String phone, String doctor, Signature signature) {}
}
