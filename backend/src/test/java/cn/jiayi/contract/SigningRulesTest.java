package cn.jiayi.contract;

import static cn.jiayi.contract.ContractSignRefusal.ALREADY_IN_FORCE;
import static cn.jiayi.contract.ContractSignRefusal.NO_PERMISSION;
import static cn.jiayi.contract.ContractSignRefusal.RESIDES_TOO_SHORT;
import static cn.jiayi.contract.ContractSignRefusal.SIGNED_TODAY;
import static cn.jiayi.contract.ContractSignRefusal.SIGNER_CANNOT_REPRESENT;
import static cn.jiayi.contract.ContractSignRefusal.TEAM_FULL;
import static cn.jiayi.contract.ContractSignRefusal.TEAM_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID TEAM = new UUID(0, 10);
    private static final UUID OTHER_TEAM = new UUID(0, 11);
    private static final UUID HEAD = new UUID(0, 1);
    private static final UUID DAUGHTER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final Representation FAMILY = new Representation(
            HEAD,
            List.of(
                    new Representation.Person(HEAD, LocalDate.of(1950, 5, 1)),
                    new Representation.Person(DAUGHTER, LocalDate.of(1980, 5, 1)),
                    new Representation.Person(CHILD, LocalDate.of(2008, 11, 23))));

    @Test
    void nothingStandsAgainstAnOrdinarySigning() {
        assertThat(SigningRules.against(facts().build())).isEmpty();
    }

    @ParameterizedTest // M05, trap 3: 1500 is allowed, the 1501st is refused
    @CsvSource({"0, false", "999, false", "1000, false", "1499, false", "1500, true", "1501, true"})
    void theTeamIsFullAtItsLimit(int signed, boolean full) {
        assertThat(SigningRules.against(facts().signed(signed).limit(1500).build()))
                .isEqualTo(full ? List.of(TEAM_FULL) : List.of());
    }

    @Test // trap 7, and Yubei's policy names no number
    void aTeamWithoutALimitIsNeverFull() {
        assertThat(SigningRules.against(facts().signed(9_999).limit(null).build()))
                .isEmpty();
    }

    @ParameterizedTest // M11: half a year in Yubei, nothing in Erqi
    @CsvSource({"2026-05-22, 6, true", "2026-05-23, 6, false", "2026-11-22, 0, true", "2026-05-31, 6, false"})
    void theHouseholdHasToResideAsLongAsThePolicyAsks(LocalDate since, int months, boolean eligible) {
        assertThat(SigningRules.against(facts().since(since).months(months).build()))
                .isEqualTo(eligible ? List.of() : List.of(RESIDES_TOO_SHORT));
    }

    @Test // M10, trap 1
    void theHeadOrAnotherAdultMemberSigns() {
        assertThat(SigningRules.against(facts().signer(DAUGHTER).build())).isEmpty();
        assertThat(FAMILY.authorityOf(DAUGHTER)).isEqualTo(SigningAuthority.REPRESENTATIVE);
        assertThat(FAMILY.authorityOf(HEAD)).isEqualTo(SigningAuthority.HEAD);
    }

    @Test // M10
    void aMemberSignsFromTheEighteenthBirthdayOn() {
        assertThat(SigningRules.against(facts().signer(CHILD).build())).containsExactly(SIGNER_CANNOT_REPRESENT);
        assertThat(SigningRules.against(
                        facts().signer(CHILD).today(TODAY.plusDays(1)).build()))
                .isEmpty();
    }

    @Test
    void nobodyFromOutsideSigns() {
        assertThat(SigningRules.against(facts().signer(new UUID(0, 9)).build()))
                .containsExactly(SIGNER_CANNOT_REPRESENT);
    }

    @Test // trap 8: a household of children has nobody who could sign
    void aHouseholdWithoutAdultsIsToldBeforeASignerIsChosen() {
        Representation children =
                new Representation(null, List.of(new Representation.Person(CHILD, LocalDate.of(2015, 1, 1))));
        assertThat(SigningRules.against(facts().of(children).signer(null).build()))
                .containsExactly(SIGNER_CANNOT_REPRESENT);
        assertThat(SigningRules.against(facts().signer(null).build())).isEmpty();
    }

    @Test
    void allReasonsAreToldTheTeamsFirst() {
        assertThat(SigningRules.against(facts().inForce()
                        .off()
                        .lacking()
                        .signed(5)
                        .limit(5)
                        .since(TODAY)
                        .months(6)
                        .signer(CHILD)
                        .build()))
                .containsExactly(
                        NO_PERMISSION,
                        TEAM_INCOMPLETE,
                        ALREADY_IN_FORCE,
                        TEAM_FULL,
                        RESIDES_TOO_SHORT,
                        SIGNER_CANNOT_REPRESENT);
    }

    @Test // M17: to another team, not to the one that it has
    void aHouseholdSwitchesToAnotherTeam() {
        assertThat(SigningRules.against(facts().inForce().toSwitch().build())).isEmpty();
        assertThat(SigningRules.against(
                        facts().signedWith(TEAM, TODAY.minusDays(10)).toSwitch().build()))
                .containsExactly(ALREADY_IN_FORCE);
        assertThat(SigningRules.against(facts().inForce().build())).containsExactly(ALREADY_IN_FORCE);
    }

    @Test // trap 6: a day belongs to one contract
    void whatWasSignedTodayIsSwitchedFromTomorrowOn() {
        assertThat(SigningRules.against(
                        facts().signedWith(OTHER_TEAM, TODAY).toSwitch().build()))
                .containsExactly(SIGNED_TODAY);
        assertThat(SigningRules.against(facts().signedWith(OTHER_TEAM, TODAY.minusDays(1))
                        .toSwitch()
                        .build()))
                .isEmpty();
    }

    private static Facts facts() {
        return new Facts();
    }

    /** Facts of a signing that nothing stands against, to be spoilt one by one. */
    private static final class Facts {
        private Representation household = FAMILY;
        private @Nullable UUID signer = HEAD;
        private LocalDate since = LocalDate.of(2015, 1, 1);
        private @Nullable StandingContract standing;
        private boolean isSwitch;
        private boolean works = true;
        private boolean lacks;
        private int signed;
        private @Nullable Integer limit = 1500;
        private int months = 6;
        private LocalDate today = TODAY;

        Facts of(Representation value) {
            household = value;
            return this;
        }

        Facts signer(@Nullable UUID value) {
            signer = value;
            return this;
        }

        Facts since(LocalDate value) {
            since = value;
            return this;
        }

        Facts inForce() {
            return signedWith(OTHER_TEAM, TODAY.minusDays(10));
        }

        Facts signedWith(UUID team, LocalDate day) {
            standing = new StandingContract(new UUID(0, 20), new UUID(0, 21), team, day);
            return this;
        }

        Facts toSwitch() {
            isSwitch = true;
            return this;
        }

        Facts off() {
            works = false;
            return this;
        }

        Facts lacking() {
            lacks = true;
            return this;
        }

        Facts signed(int value) {
            signed = value;
            return this;
        }

        Facts limit(@Nullable Integer value) {
            limit = value;
            return this;
        }

        Facts months(int value) {
            months = value;
            return this;
        }

        Facts today(LocalDate value) {
            today = value;
            return this;
        }

        SigningFacts build() {
            return new SigningFacts(
                    household, standing, isSwitch, TEAM, signer, since, works, lacks, signed, limit, months, today);
        }
    }
}
