package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.ReferralEvent.Signature;
import cn.jiayi.team.TeamKind;
import cn.jiayi.team.TeamProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a patient up to a hospital (上转, M24). It points to the slot that it holds or was given, and that slot points back;
 * whoever changes it holds its row's lock, so of two that come at once the second sees what the first has done.
 */
@Entity
@Getter
public class Referral {

    private static final Set<ReferralAct> ANSWERS =
            EnumSet.of(ReferralAct.CONFIRM, ReferralAct.OFFER, ReferralAct.DECLINE);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    /** The number to name on the telephone. */
    private String number;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID departmentId;

    /** The institution and team that refer, under the contract of that day: they keep sight of it throughout (trap 15). */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID residentId;

    /** The name of the member who refers. */
    private String referredBy;

    /** What is asked for. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralWant want;

    /** An urgent admission, which the hospital answers before everything else. */
    @Column(name = "is_green_channel")
    private boolean greenChannel;

    @Enumerated(EnumType.STRING)
    private ReferralUrgency urgency;

    private String summary;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    /** The slot that is held or given; absent without one. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID slotId;

    private @Nullable Instant slotStartsAt;

    /** The ward of the bed that is held or given; absent without one. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID wardId;

    /** The nights that are held, given or, while nothing is, asked for; absent where no bed is asked for. */
    private @Nullable LocalDate firstNight;

    private @Nullable LocalDate lastNight;

    /** The first moment of the day on which the patient is expected; absent while nothing is held. */
    private @Nullable Instant expectedFrom;

    private Instant createdAt;

    /** Since when it stands where it stands. */
    private Instant stateSince;

    /** Until when the hospital had to answer at first, and when it first did: what its answers are measured by. */
    private Instant answerDue;

    private @Nullable Instant answeredAt;

    /** Until when whoever must act now has time; absent once it is closed. */
    private @Nullable Instant answerBy;

    /** Absent unless declined. */
    @Enumerated(EnumType.STRING)
    private @Nullable ReferralDeclineReason declineReason;

    private @Nullable String hospitalNote;

    /** Who of the team has said that they know of an end without an appointment; absent while nobody has. */
    private @Nullable String acknowledgedBy;

    private @Nullable Instant acknowledgedAt;

    /** The state of which the team has still to take note; the database keeps it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String toSee;

    /** How many events it has had. */
    private int changes;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Referral() {}

    /** @param hold the slot or bed that it holds; absent where the department has none for the team */
    Referral(ReferralDraft draft, @Nullable Place hold, Instant answerBy) {
        this.id = draft.id();
        this.number = ReferralNumber.of(LocalDate.ofInstant(draft.sentAt(), draft.zone()), draft.id());
        this.districtCode = draft.districtCode();
        this.hospitalId = draft.hospitalId();
        this.departmentId = draft.departmentId();
        this.institutionId = draft.institutionId();
        this.teamId = draft.teamId();
        this.contractId = draft.contractId();
        this.householdId = draft.householdId();
        this.residentId = draft.residentId();
        this.referredBy = draft.referredBy();
        this.want = draft.want();
        this.greenChannel = draft.isGreenChannel();
        BedWish bed = draft.bed();
        this.firstNight = bed == null ? null : bed.firstNight();
        this.lastNight = bed == null ? null : bed.lastNight();
        this.urgency = draft.urgency();
        this.summary = draft.summary();
        this.state = ReferralState.WAITING;
        this.createdAt = draft.sentAt();
        this.stateSince = draft.sentAt();
        if (hold != null) {
            pointTo(hold);
        }
        this.answerDue = hold == null || hold.until() == null ? answerBy : hold.until();
        this.answerBy = answerDue;
    }

    /** The first event. */
    ReferralEvent sent() {
        return happened(null, new Signature(referredBy, createdAt, null));
    }

    /** Why something cannot happen to it now; empty if it can. */
    Optional<ReferralAnswerRefusal> against(ReferralAct act, Instant now) {
        if (act.from(state).isEmpty()) {
            return Optional.of(ReferralAnswerRefusal.NOT_WAITING);
        }
        if (act.side() != ReferralAct.Side.TIME && isOverdue(now)) {
            return Optional.of(ReferralAnswerRefusal.TOO_LATE);
        }
        return state == ReferralState.CONFIRMED ? againstConfirmed(act, now) : Optional.empty();
    }

    /** Cancelled until it begins; arrived and admitted from its day on; missed once it has begun. */
    private Optional<ReferralAnswerRefusal> againstConfirmed(ReferralAct act, Instant now) {
        return switch (act) {
            case ARRIVE, ADMIT -> isDay(now) ? Optional.empty() : Optional.of(ReferralAnswerRefusal.NOT_YET);
            case MISS -> isMissable(now) ? Optional.empty() : Optional.of(ReferralAnswerRefusal.NOT_YET);
            default -> hasBegun(now) ? Optional.of(ReferralAnswerRefusal.SLOT_PAST) : Optional.empty();
        };
    }

    private boolean isDay(Instant now) {
        return expectedFrom != null && !now.isBefore(expectedFrom);
    }

    /** A slot when it begins; a bed when its first day is over, because a patient may come late in the evening. */
    private boolean hasBegun(Instant now) {
        return slotStartsAt == null
                ? firstNight != null && !now.isBefore(CivilDay.startOf(firstNight.plusDays(1)))
                : !now.isBefore(slotStartsAt);
    }

    private boolean isMissable(Instant now) {
        return slotStartsAt == null ? isDay(now) : hasBegun(now);
    }

    /** Whether the hospital has had the patient in its hands: from then on it can send the patient back. */
    public boolean hasBeenSeen(Instant now) {
        return state.isSeen() || state == ReferralState.CONFIRMED && slotStartsAt != null && hasBegun(now);
    }

    /** Whether it holds a bed, or was given one. */
    public boolean hasBed() {
        return wardId != null;
    }

    /** Whether this is what it holds already. */
    boolean holds(BedWish bed) {
        return wardId != null
                && (bed.wardId() == null || bed.wardId().equals(wardId))
                && bed.firstNight().equals(firstNight)
                && bed.lastNight().equals(lastNight);
    }

    /** Whether it holds something, or was given it. */
    boolean hasPlace() {
        return slotId != null || wardId != null;
    }

    /** Whether the time to answer has passed; it lapses at the job's next round. */
    boolean isOverdue(Instant now) {
        return answerBy != null && !now.isBefore(answerBy);
    }

    /** Whether the caller may confirm, decline or offer now: the same conditions for all three. */
    public boolean isAnswerableBy(Actor actor, Instant now) {
        return isNotableBy(actor, ReferralAct.CONFIRM, now);
    }

    public boolean isCancellableBy(Actor actor, Instant now) {
        return isOfTeamOf(actor) && against(ReferralAct.CANCEL, now).isEmpty();
    }

    public boolean isOfferAcceptableBy(Actor actor, Instant now) {
        return isOfTeamOf(actor) && against(ReferralAct.ACCEPT_OFFER, now).isEmpty();
    }

    /** Whether somebody of the hospital may note this act now. */
    public boolean isNotableBy(Actor actor, ReferralAct act, Instant now) {
        return act.isOfHospital() && isOfHospitalOf(actor) && against(act, now).isEmpty();
    }

    /**
     * Until when what was noted last can be taken back.
     *
     * @param undo how long the district lets a slip be taken back
     */
    Instant correctableUntil(Duration undo) {
        return stateSince.plus(undo);
    }

    /** Whether it is the team's turn. */
    public boolean waitsForTeam() {
        return state == ReferralState.OFFERED;
    }

    /**
     * Who must act next; null once it is closed.
     *
     * @param team the team that refers; may be absent where it is not its turn
     */
    public @Nullable Role waitsFor(@Nullable TeamProfile team) {
        return switch (state) {
            case WAITING -> Role.HOSPITAL_COORDINATOR;
            case OFFERED ->
                team != null && team.kind() == TeamKind.VILLAGE_DOCTOR ? Role.VILLAGE_DOCTOR : Role.TEAM_MEMBER;
            case CONFIRMED, DECLINED, CANCELLED, LAPSED, ARRIVED, NO_SHOW, ADMITTED, DISCHARGED -> null;
        };
    }

    /** Whether the caller may say that the team knows how it ended. */
    public boolean isAcknowledgeableBy(Actor actor) {
        return isOfTeamOf(actor) && againstAcknowledging().isEmpty();
    }

    Optional<ReferralAcknowledgeRefusal> againstAcknowledging() {
        if (!state.isWithoutAppointment()) {
            return Optional.of(ReferralAcknowledgeRefusal.NOTHING_TO_SEE);
        }
        return acknowledgedAt == null ? Optional.empty() : Optional.of(ReferralAcknowledgeRefusal.ALREADY_SEEN);
    }

    void acknowledge(String by, Instant now) {
        acknowledgedBy = by;
        acknowledgedAt = now;
    }

    /** Into the slot that it holds. */
    ReferralEvent confirm(Signature signature) {
        hospitalNote = signature.note();
        return close(ReferralAct.CONFIRM, signature);
    }

    /** Into another slot or bed, which was given to it. */
    ReferralEvent confirmInto(Place place, Signature signature) {
        pointTo(place);
        return confirm(signature);
    }

    /** The slot or bed that is offered is held for it already. */
    ReferralEvent offer(Place place, Signature signature) {
        hospitalNote = signature.note();
        move(ReferralAct.OFFER, signature.at());
        pointTo(place);
        answerBy = Objects.requireNonNull(place.until());
        return happened(ReferralAct.OFFER, signature);
    }

    ReferralEvent acceptOffer(Signature signature) {
        return close(ReferralAct.ACCEPT_OFFER, signature);
    }

    ReferralEvent decline(ReferralDeclineReason reason, Signature signature) {
        declineReason = reason;
        hospitalNote = signature.note();
        return release(ReferralAct.DECLINE, signature);
    }

    ReferralEvent cancel(Signature signature) {
        return release(ReferralAct.CANCEL, signature);
    }

    ReferralEvent lapse(Instant now) {
        return release(ReferralAct.LAPSE, new Signature(null, now, null));
    }

    /** What the hospital notes of the visit, or takes back. */
    ReferralEvent note(ReferralAct act, Signature signature) {
        ReferralEvent event = close(act, signature);
        if (act == ReferralAct.MISS) {
            wardId = null;
        }
        return event;
    }

    /** The same, where the nights have changed with it; the day on which the patient was expected stays what it was. */
    ReferralEvent noteWith(Place bed, ReferralAct act, Signature signature) {
        Instant expected = expectedFrom;
        pointTo(bed);
        expectedFrom = expected;
        return note(act, signature);
    }

    /** The resident has died. */
    ReferralEvent die(Instant now) {
        Signature nobody = new Signature(null, now, null);
        return state == ReferralState.ADMITTED ? close(ReferralAct.DIE, nobody) : release(ReferralAct.DIE, nobody);
    }

    private ReferralEvent release(ReferralAct act, Signature signature) {
        ReferralEvent event = close(act, signature);
        slotId = null;
        slotStartsAt = null;
        wardId = null;
        expectedFrom = null;
        return event;
    }

    private ReferralEvent close(ReferralAct act, Signature signature) {
        move(act, signature.at());
        answerBy = null;
        return happened(act, signature);
    }

    private void move(ReferralAct act, Instant now) {
        state = act.from(state).orElseThrow(() -> new IllegalStateException(act + " while " + state));
        acknowledgedBy = null;
        acknowledgedAt = null;
        if (act != ReferralAct.EXTEND) {
            stateSince = now;
        }
        if (answeredAt == null && ANSWERS.contains(act)) {
            answeredAt = now;
        }
    }

    private void pointTo(Place place) {
        switch (place) {
            case Place.Slot slot -> {
                slotId = slot.slotId();
                slotStartsAt = slot.startsAt();
            }
            case Place.Bed bed -> {
                wardId = bed.wardId();
                firstNight = bed.firstNight();
                lastNight = bed.lastNight();
            }
        }
        expectedFrom = place.expectedFrom();
    }

    private ReferralEvent happened(@Nullable ReferralAct act, Signature signature) {
        changes++;
        return new ReferralEvent(this, act, signature);
    }

    private boolean isOfHospitalOf(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR) && hospitalId.equals(actor.institutionId());
    }

    private boolean isOfTeamOf(Actor actor) {
        return actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR) && teamId.equals(actor.teamId());
    }
}
