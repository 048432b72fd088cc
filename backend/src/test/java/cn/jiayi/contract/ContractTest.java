package cn.jiayi.contract;

import static cn.jiayi.contract.ContractEndReason.HOUSEHOLD_ASKED;
import static cn.jiayi.contract.ContractEndReason.INSTITUTION_GAVE_NOTICE;
import static cn.jiayi.contract.ContractEndReason.SWITCHED;
import static cn.jiayi.contract.ContractEndReason.TERM_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.household.Relation;
import cn.jiayi.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test // trap 9
    void isInForceAllThroughItsLastDayAndNotTheDayAfter() {
        Contract contract = contract(ContractState.IN_FORCE, null);
        contract.end(TODAY, HOUSEHOLD_ASKED, TODAY);
        assertThat(contract.isInForceOn(TODAY)).isTrue();
        assertThat(contract.stateOn(TODAY)).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.isInForceOn(TODAY.plusDays(1))).isFalse();
        assertThat(contract.stateOn(TODAY.plusDays(1))).isEqualTo(ContractState.TERMINATED);
    }

    @Test // trap 12: any past date can be asked
    void saysOfAnyDayWhetherItWasInForce() {
        Contract contract = contract(ContractState.EXPIRED, LocalDate.of(2026, 6, 30));
        assertThat(contract.isInForceOn(SIGNED.minusDays(1))).isFalse();
        assertThat(contract.isInForceOn(SIGNED)).isTrue();
        assertThat(contract.isInForceOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(contract.isInForceOn(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(contract.stateOn(TODAY)).isEqualTo(ContractState.EXPIRED);
    }

    @Test // trap 10
    void awaitingReconfirmationIsInForce() {
        assertThat(contract(ContractState.AWAITING_RECONFIRMATION, null).isInForceOn(TODAY))
                .isTrue();
    }

    @Test
    void itsEndIsBroughtForwardAndNeverPutOff() {
        Contract contract = contract(ContractState.IN_FORCE, null);
        contract.end(TODAY.plusDays(9), INSTITUTION_GAVE_NOTICE, TODAY);
        assertThatThrownBy(() -> contract.end(TODAY.plusDays(9), HOUSEHOLD_ASKED, TODAY))
                .isInstanceOf(IllegalStateException.class);
        contract.end(TODAY.plusDays(1), HOUSEHOLD_ASKED, TODAY);
        assertThat(contract.getEndsOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(contract.getEndReason()).isEqualTo(HOUSEHOLD_ASKED);
    }

    @Test // trap 6: the day of the switch belongs to the new contract
    void anEndThatIsOverClosesItAtOnceAndNeverBeforeItBegan() {
        Contract contract = contract(ContractState.IN_FORCE, null);
        assertThatThrownBy(() -> contract.end(SIGNED.minusDays(1), SWITCHED, TODAY))
                .isInstanceOf(IllegalStateException.class);
        contract.end(TODAY.minusDays(1), SWITCHED, TODAY);
        assertThat(contract.isInForceOn(TODAY.minusDays(1))).isTrue();
        assertThat(contract.isInForceOn(TODAY)).isFalse();
        assertThat(contract.stateOn(TODAY)).isEqualTo(ContractState.TERMINATED);
    }

    @Test // M15
    void oneThatEndsWithItsTermExpires() {
        Contract contract = contract(ContractState.IN_FORCE, null);
        contract.end(TODAY, TERM_OVER, TODAY);
        assertThat(contract.stateOn(TODAY)).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.stateOn(TODAY.plusDays(1))).isEqualTo(ContractState.EXPIRED);
    }

    @Test // trap 2
    void countsPersonsAndNotHouseholds() {
        assertThat(contract(ContractState.IN_FORCE, null).getPersons()).isEqualTo(2);
    }

    @Test
    void itsNumberTellsDistrictAndDay() {
        assertThat(contract(ContractState.IN_FORCE, null).getNumber()).matches("410103-20260110-[0-9A-HJKMNP-TV-Z]{7}");
    }

    @Test // trap 11: nothing leaves an answered request
    void anAnsweredRequestStaysAsItIs() {
        TerminationRequest request = request();
        request.accept(TODAY, "王院长", null, Instant.EPOCH);
        assertThatThrownBy(() -> request.withdraw(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> request.giveBack("李", "不行", Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(request.getState()).isEqualTo(TerminationRequestState.ACCEPTED);
        assertThat(request.getEndsOn()).isEqualTo(TODAY);
    }

    @Test // trap 11: who must act by when
    void isOverdueFromTheDayAfterTheAnswerDate() {
        TerminationRequest request = request();
        assertThat(request.isOverdueOn(request.getAnswerBy())).isFalse();
        assertThat(request.isOverdueOn(request.getAnswerBy().plusDays(1))).isTrue();
        request.withdraw(Instant.EPOCH);
        assertThat(request.isOverdueOn(request.getAnswerBy().plusDays(1))).isFalse();
    }

    private static TerminationRequest request() {
        return new TerminationRequest(
                new TerminationRequestDraft(
                        Ids.next(),
                        TerminationReason.MOVING_AWAY,
                        null,
                        TerminationEffect.ON_ACCEPTANCE,
                        new UUID(0, 1),
                        "张桂英",
                        Instant.EPOCH,
                        TODAY.plusDays(7),
                        null),
                contract(ContractState.IN_FORCE, null));
    }

    private static Contract contract(ContractState state, @Nullable LocalDate endsOn) {
        return contract(state, SIGNED, 1, endsOn);
    }

    /** In force, for so many years. */
    static Contract signedOn(LocalDate day, int years) {
        return contract(ContractState.IN_FORCE, day, years, null);
    }

    private static Contract contract(ContractState state, LocalDate signedOn, int years, @Nullable LocalDate endsOn) {
        UUID head = new UUID(0, 1);
        return new Contract(new ContractDraft(
                Ids.next(),
                "410103",
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                state,
                signedOn,
                new ContractSigner(head, "张桂英", SigningAuthority.HEAD),
                List.of(
                        new ContractMember(head, "张桂英", Relation.HEAD),
                        new ContractMember(new UUID(0, 2), "李明", Relation.SPOUSE)),
                ContractDraft.termsUntil(signedOn, years, signedOn),
                endsOn,
                endsOn == null ? null : TERM_OVER));
    }
}
