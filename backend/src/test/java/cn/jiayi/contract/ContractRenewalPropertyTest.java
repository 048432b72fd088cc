package cn.jiayi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Traps 9 and 10, for any first day and any number of renewals: no gap, no overlap, nothing overwritten. */
class ContractRenewalPropertyTest {

    @Property(tries = 300)
    void eachRenewalAddsATermTheDayAfterTheLastOne(
            @ForAll("days") LocalDate signedOn,
            @ForAll @IntRange(min = 1, max = 5) int years,
            @ForAll @IntRange(min = 1, max = 6) int renewals) {
        List<ContractTerm> terms = new ArrayList<>(List.of(ContractTerm.first(signedOn, years)));
        for (int i = 0; i < renewals; i++) {
            LocalDate last = terms.getLast().lastDay();
            ContractTerm next = terms.getLast().next(years);
            assertThat(next.number()).isEqualTo(terms.size() + 1);
            assertThat(next.firstDay()).isEqualTo(last.plusDays(1));
            assertThat(next.lastDay())
                    .isEqualTo(next.firstDay().plusYears(years).minusDays(1));
            terms.add(next);
            Contract contract = contract(terms, ContractState.AWAITING_RECONFIRMATION, null);
            assertThat(contract.getTerms()).containsExactlyInAnyOrderElementsOf(terms);
            assertThat(contract.lastTerm()).isEqualTo(next);
            assertThat(contract.stateOn(last)).isEqualTo(ContractState.AWAITING_RECONFIRMATION);
            contract.reconfirm();
            assertThat(contract.stateOn(last)).isEqualTo(ContractState.IN_FORCE);
        }
    }

    @Property(tries = 300)
    void aContractThatEndsBeforeItsNextTermBeginsHasNoSuchTerm(
            @ForAll("days") LocalDate signedOn, @ForAll @IntRange(min = 0, max = 400) int daysLater) {
        ContractTerm first = ContractTerm.first(signedOn, 1);
        Contract contract = contract(List.of(first, first.next(1)), ContractState.AWAITING_RECONFIRMATION, null);
        LocalDate today = signedOn.plusDays(daysLater);
        contract.end(today, ContractEndReason.HOUSEHOLD_ASKED, today);
        assertThat(contract.getTerms())
                .allSatisfy(term -> assertThat(term.firstDay()).isBeforeOrEqualTo(today));
        assertThat(ContractTerm.of(contract.getTerms(), today).lastDay()).isAfterOrEqualTo(today);
    }

    @Property(tries = 100)
    void aContractThatLapsesWasInForceAllThroughItsLastDay(@ForAll("days") LocalDate signedOn) {
        ContractTerm only = ContractTerm.first(signedOn, 1);
        LocalDate last = only.lastDay();
        Contract contract = contract(List.of(only), ContractState.IN_FORCE, last);
        assertThat(contract.stateOn(last)).isEqualTo(ContractState.IN_FORCE);
        assertThat(contract.stateOn(last.plusDays(1))).isEqualTo(ContractState.EXPIRED);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 30_000).map(LocalDate.of(2010, 1, 1)::plusDays);
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(503, 522).map(quarter -> LocalDate.of(quarter * 4, 2, 29));
        return Arbitraries.oneOf(any, leapDays);
    }

    private static Contract contract(List<ContractTerm> terms, ContractState state, @Nullable LocalDate endsOn) {
        UUID id = Ids.next();
        return new Contract(new ContractDraft(
                id,
                "500112",
                id,
                id,
                id,
                id,
                id,
                state,
                terms.getFirst().firstDay(),
                new ContractSigner(id, "户主", SigningAuthority.HEAD),
                List.of(),
                terms,
                endsOn,
                endsOn == null ? null : ContractEndReason.TERM_OVER));
    }
}
