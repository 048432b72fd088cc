package cn.jiayi.referral;

import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a referral: written once, with the change itself. */
@Entity
@Immutable
@Getter
public class ReferralEvent {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID referralId;

    /** From 1: replicas' clocks may differ, this does not. */
    private int ordinal;

    private Instant at;

    /** What happened; absent for the sending. */
    @Enumerated(EnumType.STRING)
    private @Nullable ReferralAct act;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    /** Who did it; absent where time ran out. */
    private @Nullable String byName;

    private @Nullable String note;

    /** Of the slot that it was about; absent without one. */
    private @Nullable Instant slotStartsAt;

    /** Of the bed that it was about; absent without one. */
    private @Nullable LocalDate firstNight;

    private @Nullable LocalDate lastNight;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ReferralEvent() {}

    ReferralEvent(Referral referral, @Nullable ReferralAct act, Signature signature) {
        this.id = Ids.next();
        this.referralId = referral.getId();
        this.ordinal = referral.getChanges();
        this.act = act;
        this.state = referral.getState();
        this.slotStartsAt = referral.getSlotStartsAt();
        this.firstNight = referral.getFirstNight();
        this.lastNight = referral.getLastNight();
        this.at = signature.at();
        this.byName = signature.by();
        this.note = signature.note();
    }

    /**
     * Who did something, when, and with what words.
     *
     * @param by absent where nobody did it: time ran out, or the resident has died
     */
    record Signature(
            @Nullable String by, Instant at, @Nullable String note) {}
}
