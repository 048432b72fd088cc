package cn.jiayi.institution;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The 1+1 of a primary institution with a hospital, for some days (M26). What was in force stays as it was. */
@Getter
@Entity
public class Combination {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @Column(columnDefinition = "char(6)")
    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID primaryId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    private LocalDate validFrom;

    /** The last day; absent while no end is set. One that ends before it begins never begins. */
    private @Nullable LocalDate validUntil;

    /** Absent where it came with the district's data. */
    private @Nullable String foundedBy;

    private @Nullable Instant foundedAt;

    /** Absent while no end is set, and where the end was set when it was founded. */
    private @Nullable String endedBy;

    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Combination() {}

    Combination(CombinationDraft draft, @Nullable String foundedBy, @Nullable Instant foundedAt) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.primaryId = draft.primaryId();
        this.hospitalId = draft.hospitalId();
        this.validFrom = draft.validFrom();
        this.validUntil = draft.validUntil();
        this.foundedBy = foundedBy;
        this.foundedAt = foundedAt;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !isOverOn(day);
    }

    /** Whether its last day is over. */
    public boolean isOverOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    /** Whether it was ended before it began. */
    public boolean isNeverInForce() {
        return validUntil != null && validUntil.isBefore(validFrom);
    }

    public boolean isEndableBy(Actor actor, LocalDate today) {
        return actor.is(Role.COMMISSION)
                && districtCode.equals(actor.district())
                && !isOverOn(today)
                && !isNeverInForce();
    }

    /** The earliest last day that can still be set: today, or the day before one that has not begun, which then never does. */
    LocalDate earliestEnd(LocalDate today) {
        return validFrom.isAfter(today) ? validFrom.minusDays(1) : today;
    }

    void end(LocalDate lastDay, String reason, String by, Instant now) {
        this.validUntil = lastDay;
        this.endReason = reason;
        this.endedBy = by;
        this.endedAt = now;
    }
}
