package cn.jiayi.effective;

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

/** Somebody under contract at the last count, served or not; the next count makes them all anew. */
@Getter
@Entity
@Immutable
public class EffectivePerson {

    @Id
    private long id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID townId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID residentId;

    /** Those that the definition counts, within its time. */
    private int services;

    /** Of all that it counts under this contract, before its time too. */
    private @Nullable LocalDate lastServiceOn;

    private boolean isServed;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected EffectivePerson() {}

    /** Unlike its id, the same after the next count. */
    public String getKey() {
        return householdId + " " + residentId;
    }
}
