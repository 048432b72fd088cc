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

/** Traps 9 and 10, for any first day and any number of renewals: no gap, no overlap, nothing overwritten. */
class ContractRenewalPropertyTest {

    @Property(tries = 300)
    void eachRenewalAddsATermTheDayAfterTheLastOne(
            @ForAll("days") LocalDate signedOn,
            @ForAll @IntRange(min = 1, max = 5) int years,
            @ForAll @IntRange(min = 1, max = 6) int renewals) {
        Contract contract = contract(signedOn, years);
        for (int i = 0; i < renewals; i++) {
            List<ContractTerm> before = new ArrayList<>(contract.getTerms());
            LocalDate last = contract.getTermEndsOn();
            ContractTerm next = contract.renew(years);
            assertThat(next.firstDay()).isEqualTo(last.plusDays(1));
            assertThat(next.lastDay())
                    .isEqualTo(next.firstDay().plusYears(years).minusDays(1));
            assertThat(contract.getTerms()).containsAll(before).hasSize(before.size() + 1);
            assertThat(contract.lastTerm()).isEqualTo(next);
            assertThat(contract.stateOn(last)).isEqualTo(ContractState.AWAITING_RECONFIRMATION);
            contract.reconfirm();
            assertThat(contract.stateOn(last)).isEqualTo(ContractState.IN_FORCE);
        }
    }

    @Property(tries = 300)
    void aContractThatEndsBeforeItsNextTermBeginsHasNoSuchTerm(
            @ForAll("days") LocalDate signedOn, @ForAll @IntRange(min = 0, max = 400) int daysLater) {
        Contract contract = contract(signedOn, 1);
        contract.renew(1);
        LocalDate today = signedOn.plusDays(daysLater);
        contract.end(today, ContractEndReason.HOUSEHOLD_ASKED, today);
        assertThat(contract.getTerms())
                .allSatisfy(term -> assertThat(term.firstDay()).isBeforeOrEqualTo(today));
        assertThat(ContractTerm.of(contract.getTerms(), today).lastDay()).isAfterOrEqualTo(today);
    }

    @Property(tries = 100)
    void aContractThatLapsesWasInForceAllThroughItsLastDay(@ForAll("days") LocalDate signedOn) {
        Contract contract = contract(signedOn, 1);
        LocalDate last = contract.getTermEndsOn();
        contract.lapse();
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

    private static Contract contract(LocalDate signedOn, int years) {
        UUID id = Ids.next();
        return new Contract(new ContractDraft(
                id,
                "500112",
                id,
                id,
                id,
                id,
                id,
                ContractState.IN_FORCE,
                signedOn,
                new ContractSigner(id, "户主", SigningAuthority.HEAD),
                List.of(),
                List.of(ContractTerm.first(signedOn, years)),
                null,
                null));
    }
}
