package cn.jiayi.ward;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A bed for some nights (占床) that a referral holds, was given, or sleeps in. It changes by the updates of {@link BedStays} alone,
 * together with the nights that it takes; here it is only read.
 */
@Entity
@Getter
public class BedStay {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID wardId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BedStayState state;

    private LocalDate firstNight;

    /** The day before the first night where no night was slept. */
    private LocalDate lastNight;

    /** Absent unless held. */
    private @Nullable Instant heldUntil;

    /** Absent until the patient has come. */
    private @Nullable LocalDate admittedOn;

    /** The day of discharge, or on which it was let go; absent before. */
    private @Nullable LocalDate endedOn;

    /** The last of the nights that were given back when it ended; absent before. */
    private @Nullable LocalDate freedUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected BedStay() {}

    BedStay(UUID id, Ward ward, UUID referralId, Nights nights, @Nullable Instant heldUntil) {
        this.id = id;
        this.districtCode = ward.getDistrictCode();
        this.hospitalId = ward.getHospitalId();
        this.wardId = ward.getId();
        this.referralId = referralId;
        this.state = heldUntil == null ? BedStayState.BOOKED : BedStayState.HELD;
        this.firstNight = nights.first();
        this.lastNight = nights.last();
        this.heldUntil = heldUntil;
    }

    public Nights nights() {
        return new Nights(firstNight, lastNight);
    }

    /** Whether the patient should have left by today, and nobody has said that they have or stay on. */
    public boolean isOverstayed(LocalDate today) {
        return state == BedStayState.ADMITTED && lastNight.isBefore(today.minusDays(1));
    }
}
