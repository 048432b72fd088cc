package cn.jiayi.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The 1+1 of a primary institution with a hospital, for some days (M26). */
@Getter
@Entity
@Immutable
class Combination {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID primaryId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    private LocalDate validFrom;

    /** The last day; absent while no end is set. */
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Combination() {}

    Combination(CombinationDraft draft) {
        this.id = draft.id();
        this.primaryId = draft.primaryId();
        this.hospitalId = draft.hospitalId();
        this.validFrom = draft.validFrom();
        this.validUntil = draft.validUntil();
    }
}
