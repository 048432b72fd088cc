package cn.jiayi.effective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What counts as served in a district (M30, trap 22). Never changed: a better one is a new version. */
@Getter
@Entity
public class EffectiveDefinition {

    /** Until the commission sets another: once within the last year, by anything, anywhere. */
    static final EffectiveService FIRST = new EffectiveService(true, true, 1, 12, false);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** From 1, which is the product's own and is never stored. */
    private int version;

    private boolean countsVisits;

    private boolean countsReferrals;

    private int atLeast;

    private @Nullable Integer months;

    private boolean ownInstitutionOnly;

    /** Where it comes from. */
    private String note;

    /** Absent where it is the product's own. */
    private @Nullable Instant setAt;

    private @Nullable String setBy;

    @SuppressWarnings("NullAway.Init")
    protected EffectiveDefinition() {}

    private EffectiveDefinition(UUID id, String districtCode, int version, EffectiveService service, String note) {
        this.id = id;
        this.districtCode = districtCode;
        this.version = version;
        this.countsVisits = service.countsVisits();
        this.countsReferrals = service.countsReferrals();
        this.atLeast = service.atLeast();
        this.months = service.months();
        this.ownInstitutionOnly = service.ownInstitutionOnly();
        this.note = note;
    }

    EffectiveDefinition(UUID id, String districtCode, Instant setAt, String setBy, EffectiveDefinitionChange change) {
        this(id, districtCode, change.basedOnVersion() + 1, change.service(), change.note());
        this.setAt = setAt;
        this.setBy = setBy;
    }

    /** What counts before a commission has set anything. */
    static EffectiveDefinition first(String districtCode) {
        return new EffectiveDefinition(new UUID(0, 0), districtCode, 1, FIRST, "");
    }

    EffectiveService service() {
        return new EffectiveService(countsVisits, countsReferrals, atLeast, months, ownInstitutionOnly);
    }

    /** The first day on which a service counts as of a day; empty where that is the first of each contract's term. */
    @Nullable LocalDate firstDay(LocalDate day) {
        return months == null ? null : day.minusMonths(months).plusDays(1);
    }
}
