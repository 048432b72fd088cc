package cn.jiayi.visit;

import static cn.jiayi.visit.BenefitGround.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.visit.BenefitFacts.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** M22, M26, trap 17: every visit by itself, as of its day. */
class BenefitRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final UUID CENTRE = new UUID(1, 1);
    private static final UUID PARTNER = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final UUID REFERRAL = new UUID(2, 1);
    private static final int VALID_DAYS = 30;

    static Stream<Arguments> table() {
        return Stream.of(
                // signed, 1+1, where, the referral's day, what is decided
                Arguments.of(false, true, CENTRE, null, NOT_SIGNED),
                Arguments.of(false, false, OTHER, null, NOT_SIGNED),
                Arguments.of(false, true, OTHER, DAY, NOT_SIGNED),
                Arguments.of(true, false, OTHER, null, NO_RULE),
                Arguments.of(true, false, CENTRE, null, NO_RULE),
                Arguments.of(true, true, CENTRE, null, OWN_INSTITUTION),
                Arguments.of(true, true, CENTRE, DAY, OWN_INSTITUTION),
                Arguments.of(true, true, PARTNER, null, IN_COMBINATION),
                Arguments.of(true, true, PARTNER, DAY, IN_COMBINATION),
                Arguments.of(true, true, OTHER, DAY, BY_REFERRAL),
                Arguments.of(true, true, OTHER, DAY.minusDays(VALID_DAYS), BY_REFERRAL),
                Arguments.of(true, true, OTHER, DAY.minusDays(VALID_DAYS + 1), OUTSIDE_WITHOUT_REFERRAL),
                Arguments.of(true, true, OTHER, DAY.plusDays(1), OUTSIDE_WITHOUT_REFERRAL),
                Arguments.of(true, true, OTHER, null, OUTSIDE_WITHOUT_REFERRAL));
    }

    @ParameterizedTest
    @MethodSource("table")
    void decidesAsTheTableSays(
            boolean isSigned, boolean isOnePlusOne, UUID place, LocalDate referredOn, BenefitGround expected) {
        List<Referred> referrals =
                referredOn == null ? List.of() : List.of(new Referred(REFERRAL, referredOn, referredOn));
        BenefitDecision decision = BenefitRules.decide(facts(isSigned, isOnePlusOne, place, referrals));
        assertThat(decision.ground()).isEqualTo(expected);
        assertThat(decision.referralId()).isEqualTo(expected == BY_REFERRAL ? REFERRAL : null);
    }

    @Property // trap 17: outside, benefits follow from a referral that covers the day and from nothing else
    void outsideTheCombinationOnlyAReferralOfTheDayCounts(
            @ForAll @IntRange(min = -90, max = 90) int daysBefore, @ForAll @IntRange(max = 20) int nights) {
        LocalDate from = DAY.minusDays(daysBefore);
        Referred referral = new Referred(REFERRAL, from, from.plusDays(nights));
        BenefitDecision decision = BenefitRules.decide(facts(true, true, OTHER, List.of(referral)));
        boolean covers = daysBefore >= 0 && daysBefore <= nights + VALID_DAYS;
        assertThat(decision.ground().carriesBenefits()).isEqualTo(covers);
    }

    @Property // M26: inside the combination free choice, whatever referrals there are
    void insideTheCombinationNoReferralIsLookedAt(
            @ForAll @IntRange(min = -90, max = 90) int daysBefore, @ForAll boolean isPartner) {
        LocalDate from = DAY.minusDays(daysBefore);
        BenefitDecision decision = BenefitRules.decide(
                facts(true, true, isPartner ? PARTNER : CENTRE, List.of(new Referred(REFERRAL, from, from))));
        assertThat(decision.ground()).isEqualTo(isPartner ? IN_COMBINATION : OWN_INSTITUTION);
        assertThat(decision.referralId()).isNull();
    }

    @Property // who has not signed has none of it, in any district and anywhere
    void theUnsignedHaveNoBenefits(@ForAll boolean isOnePlusOne, @ForAll @IntRange(max = 2) int place) {
        BenefitDecision decision = BenefitRules.decide(facts(
                false,
                isOnePlusOne,
                List.of(CENTRE, PARTNER, OTHER).get(place),
                List.of(new Referred(REFERRAL, DAY, DAY))));
        assertThat(decision).isEqualTo(new BenefitDecision(NOT_SIGNED, null));
    }

    private static BenefitFacts facts(boolean isSigned, boolean isOnePlusOne, UUID place, List<Referred> referrals) {
        return new BenefitFacts(
                DAY, isOnePlusOne, isSigned, place, Set.of(CENTRE), Set.of(PARTNER), referrals, VALID_DAYS);
    }
}
