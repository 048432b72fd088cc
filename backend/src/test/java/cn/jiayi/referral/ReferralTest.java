package cn.jiayi.referral;

import static cn.jiayi.referral.ReferralAct.ACCEPT_OFFER;
import static cn.jiayi.referral.ReferralAct.ADMIT;
import static cn.jiayi.referral.ReferralAct.ARRIVE;
import static cn.jiayi.referral.ReferralAct.CANCEL;
import static cn.jiayi.referral.ReferralAct.CONFIRM;
import static cn.jiayi.referral.ReferralAct.CORRECT;
import static cn.jiayi.referral.ReferralAct.DECLINE;
import static cn.jiayi.referral.ReferralAct.DIE;
import static cn.jiayi.referral.ReferralAct.DISCHARGE;
import static cn.jiayi.referral.ReferralAct.EXTEND;
import static cn.jiayi.referral.ReferralAct.LAPSE;
import static cn.jiayi.referral.ReferralAct.MISS;
import static cn.jiayi.referral.ReferralAct.OFFER;
import static cn.jiayi.referral.ReferralAnswerRefusal.NOT_WAITING;
import static cn.jiayi.referral.ReferralAnswerRefusal.NOT_YET;
import static cn.jiayi.referral.ReferralAnswerRefusal.SLOT_PAST;
import static cn.jiayi.referral.ReferralAnswerRefusal.TOO_LATE;
import static cn.jiayi.referral.ReferralState.ADMITTED;
import static cn.jiayi.referral.ReferralState.ARRIVED;
import static cn.jiayi.referral.ReferralState.CANCELLED;
import static cn.jiayi.referral.ReferralState.CONFIRMED;
import static cn.jiayi.referral.ReferralState.DECLINED;
import static cn.jiayi.referral.ReferralState.DISCHARGED;
import static cn.jiayi.referral.ReferralState.LAPSED;
import static cn.jiayi.referral.ReferralState.NO_SHOW;
import static cn.jiayi.referral.ReferralState.OFFERED;
import static cn.jiayi.referral.ReferralState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.ReferralEvent.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** M24, trap 15: what can happen to a referral, whose turn it is, and until when. */
class ReferralTest {

    private static final Instant SENT = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant LAST_MOMENT = SENT.plus(Duration.ofHours(24));
    private static final Instant SLOT = SENT.plus(Duration.ofDays(3));
    private static final ReferralDraft DRAFT = new ReferralDraft(
            Ids.next(),
            "500112",
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            ReferralWant.CLINIC,
            null,
            false,
            ReferralUrgency.SOON,
            "血压控制不佳，请会诊",
            "李护士",
            SENT,
            ZoneId.of("Asia/Shanghai"));
    private static final Set<ReferralAct> BY_PEOPLE = EnumSet.complementOf(EnumSet.of(LAPSE, DIE));

    private static final Map<ReferralState, Map<ReferralAct, ReferralState>> TABLE = Map.of(
            WAITING,
            Map.of(
                    CONFIRM, CONFIRMED, DECLINE, DECLINED, OFFER, OFFERED, CANCEL, CANCELLED, LAPSE, LAPSED, DIE,
                    CANCELLED),
            OFFERED,
            Map.of(ACCEPT_OFFER, CONFIRMED, CANCEL, CANCELLED, LAPSE, LAPSED, DIE, CANCELLED),
            CONFIRMED,
            Map.of(CANCEL, CANCELLED, ARRIVE, ARRIVED, MISS, NO_SHOW, ADMIT, ADMITTED, DIE, CANCELLED),
            DECLINED,
            Map.of(),
            CANCELLED,
            Map.of(),
            LAPSED,
            Map.of(),
            ARRIVED,
            Map.of(ADMIT, ADMITTED, CORRECT, CONFIRMED),
            NO_SHOW,
            Map.of(CORRECT, CONFIRMED),
            ADMITTED,
            Map.of(EXTEND, ADMITTED, DISCHARGE, DISCHARGED, CORRECT, CONFIRMED, DIE, DISCHARGED),
            DISCHARGED,
            Map.of(CORRECT, ADMITTED));

    @ParameterizedTest
    @EnumSource
    void goesNowhereButWhereTheTableLeads(ReferralState state) {
        for (ReferralAct act : ReferralAct.values()) {
            Referral referral = in(state);
            ReferralState expected = TABLE.get(state).get(act);
            if (expected == null) {
                assertThat(referral.against(act, SENT))
                        .as("%s while %s", act, state)
                        .contains(NOT_WAITING);
                assertThatThrownBy(() -> happen(referral, act)).isInstanceOf(IllegalStateException.class);
            } else {
                assertThat(referral.against(act, momentOf(act)))
                        .as("%s while %s", act, state)
                        .isEmpty();
                happen(referral, act);
                assertThat(referral.getState()).isEqualTo(expected);
            }
        }
    }

    static Stream<List<ReferralAct>> courses() {
        List<List<ReferralAct>> courses = new ArrayList<>(List.of(List.of()));
        for (int length = 0; length < 3; length++) {
            for (List<ReferralAct> course : List.copyOf(courses)) {
                for (ReferralAct act : ReferralAct.values()) {
                    courses.add(Stream.concat(course.stream(), Stream.of(act)).toList());
                }
            }
        }
        return courses.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void neverKeepsASlotNorADeadlineThatItHasNoRightTo(List<ReferralAct> course) {
        Referral referral = sent(slot(SLOT));
        int happened = 1;
        for (ReferralAct act : course) {
            if (referral.against(act, momentOf(act)).isEmpty()) {
                ReferralEvent event = happen(referral, act);
                happened++;
                assertThat(event.getState()).isEqualTo(referral.getState());
                assertThat(event.getOrdinal()).isEqualTo(happened);
            }
            boolean open = referral.getState().isOpen();
            boolean hasSlot = !Set.of(DECLINED, CANCELLED, LAPSED).contains(referral.getState());
            assertThat(referral.getAnswerBy() != null).isEqualTo(open);
            assertThat(referral.getSlotId() != null).isEqualTo(hasSlot);
            assertThat(referral.getSlotStartsAt() != null).isEqualTo(hasSlot);
            assertThat(referral.getExpectedFrom() != null).isEqualTo(hasSlot);
            assertThat(referral.getChanges()).isEqualTo(happened);
        }
    }

    @Test
    void waitsForTheHospitalAsLongAsThePolicySaysButNotBeyondTheSlot() {
        assertThat(sent(null).getAnswerBy()).isEqualTo(LAST_MOMENT);
        assertThat(sent(slot(SENT.plusSeconds(60))).getAnswerBy()).isEqualTo(SENT.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void isTooLateForPeopleFromTheLastMomentOn(ReferralAct act) {
        for (ReferralState state : List.of(WAITING, OFFERED)) {
            Referral referral = in(state);
            if (act.from(state).isPresent()) {
                assertThat(referral.against(act, LAST_MOMENT.minusNanos(1))).isEmpty();
                assertThat(referral.against(act, LAST_MOMENT).isPresent()).isEqualTo(BY_PEOPLE.contains(act));
                BY_PEOPLE.stream()
                        .filter(act::equals)
                        .forEach(late ->
                                assertThat(referral.against(late, LAST_MOMENT)).contains(TOO_LATE));
            }
        }
    }

    @Test
    void isCancelledAfterTheConfirmationUntilTheSlotBegins() {
        Referral referral = in(CONFIRMED);

        assertThat(referral.against(CANCEL, SLOT.minusNanos(1))).isEmpty();
        assertThat(referral.against(CANCEL, SLOT)).contains(SLOT_PAST);
    }

    @Test
    void thePatientArrivesFromTheDayOnAndIsMissedOnceItHasBegun() {
        Instant day = CivilDay.startOf(CivilDay.of(SLOT));
        Referral referral = in(CONFIRMED);

        assertThat(referral.against(ARRIVE, day.minusNanos(1))).contains(NOT_YET);
        assertThat(referral.against(ADMIT, day.minusNanos(1))).contains(NOT_YET);
        assertThat(referral.against(ARRIVE, day)).isEmpty();
        assertThat(referral.against(MISS, SLOT.minusNanos(1))).contains(NOT_YET);
        assertThat(referral.against(MISS, SLOT)).isEmpty();
    }

    @Test
    void hasBeenSeenWhoHasArrivedOrWhoseTimeHasComeButNotWhoHasNotCome() { // M25
        assertThat(in(CONFIRMED).hasBeenSeen(SLOT.minusNanos(1))).isFalse();
        assertThat(in(CONFIRMED).hasBeenSeen(SLOT)).isTrue();
        assertThat(List.of(in(ARRIVED), in(ADMITTED), in(DISCHARGED))).allMatch(seen -> seen.hasBeenSeen(SENT));
        assertThat(in(NO_SHOW).hasBeenSeen(SLOT.plusSeconds(1))).isFalse();
    }

    @Test
    void aBedIsExpectedFromTheFirstNightsDayAndCancelledUntilThatDayIsOver() { // M24, trap 14
        LocalDate first = CivilDay.of(SLOT);
        Referral referral = new Referral(DRAFT, new Place.Bed(Ids.next(), first, first.plusDays(6), null), LAST_MOMENT);
        referral.confirm(by("王芳", null));
        Instant day = CivilDay.startOf(first);

        assertThat(referral.getAnswerDue()).isEqualTo(LAST_MOMENT);
        assertThat(referral.against(ADMIT, day.minusNanos(1))).contains(NOT_YET);
        assertThat(referral.against(ADMIT, day)).isEmpty();
        assertThat(referral.against(MISS, day)).isEmpty();
        assertThat(referral.against(CANCEL, CivilDay.startOf(first.plusDays(1)).minusNanos(1)))
                .isEmpty();
        assertThat(referral.against(CANCEL, CivilDay.startOf(first.plusDays(1))))
                .contains(SLOT_PAST);
        assertThat(referral.hasBeenSeen(CivilDay.startOf(first.plusDays(2)))).isFalse();
        referral.note(MISS, by("王芳", null));
        assertThat(referral.hasBed()).isFalse();
    }

    @Test
    void aSlipIsTakenBackWithinTheTimeOfTheDistrict() {
        assertThat(in(ARRIVED).correctableUntil(Duration.ofMinutes(30))).isEqualTo(SENT.plus(Duration.ofMinutes(30)));
    }

    @Test
    void remembersWhenTheHospitalFirstAnswered() {
        Referral referral = in(OFFERED);
        referral.acceptOffer(new Signature("李护士", SENT.plusSeconds(60), null));

        assertThat(referral.getAnsweredAt()).isEqualTo(SENT);
        assertThat(referral.getStateSince()).isEqualTo(SENT.plusSeconds(60));
        assertThat(in(LAPSED).getAnsweredAt()).isNull();
        assertThat(in(CANCELLED).getAnsweredAt()).isNull();
    }

    @Test
    void remembersTheTimeOfTheSlotThatItLetGo() {
        ReferralEvent event = in(WAITING).decline(ReferralDeclineReason.CLINIC_CANCELLED, by("王芳", "停诊"));

        assertThat(event.getSlotStartsAt()).isEqualTo(SLOT);
        assertThat(event.getByName()).isEqualTo("王芳");
        assertThat(event.getNote()).isEqualTo("停诊");
    }

    @Test
    void lapsesWithNobodysName() {
        assertThat(in(WAITING).lapse(LAST_MOMENT).getByName()).isNull();
    }

    @Test
    void pointsToTheSlotThatIsOfferedAndGivesTheTeamItsOwnTime() {
        Referral referral = in(WAITING);
        Place.Slot offered = slot(SLOT.plusSeconds(1200));

        referral.offer(offered, by("王芳", "改到这个时间"));

        assertThat(referral.getSlotId()).isEqualTo(offered.slotId());
        assertThat(referral.getSlotStartsAt()).isEqualTo(offered.startsAt());
        assertThat(referral.getAnswerBy()).isEqualTo(offered.until());
        assertThat(referral.getHospitalNote()).isEqualTo("改到这个时间");
    }

    @Test
    void isTheHospitalsToAnswerAndTheTeamsToFollow() {
        Referral referral = in(WAITING);
        Actor hospital = actor(Role.HOSPITAL_COORDINATOR, null, referral.getHospitalId());
        Actor team = actor(Role.TEAM_MEMBER, referral.getTeamId(), referral.getInstitutionId());

        assertThat(referral.isAnswerableBy(hospital, SENT)).isTrue();
        assertThat(referral.isCancellableBy(hospital, SENT)).isFalse();
        assertThat(referral.isAnswerableBy(team, SENT)).isFalse();
        assertThat(referral.isCancellableBy(team, SENT)).isTrue();
        assertThat(referral.isOfferAcceptableBy(team, SENT)).isFalse();
    }

    @Test
    void isNobodysBusinessWhoseHospitalOrTeamIsAnother() {
        Referral referral = in(OFFERED);

        assertThat(referral.isOfferAcceptableBy(actor(Role.TEAM_LEADER, referral.getTeamId(), null), SENT))
                .isTrue();
        assertThat(referral.isOfferAcceptableBy(actor(Role.TEAM_LEADER, Ids.next(), null), SENT))
                .isFalse();
        assertThat(in(WAITING).isAnswerableBy(actor(Role.HOSPITAL_COORDINATOR, null, Ids.next()), SENT))
                .isFalse();
        assertThat(in(WAITING)
                        .isAnswerableBy(
                                actor(Role.INSTITUTION_ADMIN, null, in(WAITING).getHospitalId()), SENT))
                .isFalse();
    }

    @Test
    void hasANumberOfItsDayThatCanBeReadOutOnTheTelephone() {
        assertThat(sent(null).getNumber()).matches("261122-[0-9]{4}-[0-9]{4}");
    }

    private static Referral in(ReferralState state) {
        Referral referral = sent(slot(SLOT));
        List<ReferralAct> course =
                switch (state) {
                    case WAITING -> List.of();
                    case OFFERED -> List.of(OFFER);
                    case CONFIRMED -> List.of(CONFIRM);
                    case DECLINED -> List.of(DECLINE);
                    case CANCELLED -> List.of(CANCEL);
                    case LAPSED -> List.of(LAPSE);
                    case ARRIVED -> List.of(CONFIRM, ARRIVE);
                    case NO_SHOW -> List.of(CONFIRM, MISS);
                    case ADMITTED -> List.of(CONFIRM, ARRIVE, ADMIT);
                    case DISCHARGED -> List.of(CONFIRM, ADMIT, DISCHARGE);
                };
        course.forEach(act -> happen(referral, act));
        return referral;
    }

    private static ReferralEvent happen(Referral referral, ReferralAct act) {
        Signature signature = by("王芳", null);
        return switch (act) {
            case CONFIRM -> referral.confirm(signature);
            case DECLINE -> referral.decline(ReferralDeclineReason.WRONG_DEPARTMENT, signature);
            case OFFER -> referral.offer(slot(SLOT), signature);
            case ACCEPT_OFFER -> referral.acceptOffer(signature);
            case CANCEL -> referral.cancel(signature);
            case LAPSE -> referral.lapse(SENT);
            case DIE -> referral.die(SENT);
            case ARRIVE, MISS, ADMIT, EXTEND, DISCHARGE, CORRECT -> referral.note(act, signature);
        };
    }

    /** A moment at which it may happen by the calendar. */
    private static Instant momentOf(ReferralAct act) {
        return Set.of(ARRIVE, MISS, ADMIT).contains(act) ? SLOT : SENT;
    }

    private static Referral sent(@Nullable Place slot) {
        Referral referral = new Referral(DRAFT, slot, LAST_MOMENT);
        assertThat(referral.sent().getOrdinal()).isEqualTo(1);
        return referral;
    }

    private static Place.Slot slot(Instant startsAt) {
        return new Place.Slot(Ids.next(), startsAt, startsAt.isBefore(LAST_MOMENT) ? startsAt : LAST_MOMENT);
    }

    private static Signature by(String name, @Nullable String note) {
        return new Signature(name, SENT, note);
    }

    private static Actor actor(Role role, @Nullable UUID team, @Nullable UUID institution) {
        return new Actor(Ids.next(), role, "某人", "500112", null, null, team, institution, null);
    }
}
