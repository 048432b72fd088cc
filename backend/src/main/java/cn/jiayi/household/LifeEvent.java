package cn.jiayi.household;

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

/** What has happened to a household or a person: written with the act, never changed (M10: history stays). */
@Entity
@Getter
@Immutable
public class LifeEvent {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    /** Absent where it was about the household. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID residentId;

    @Enumerated(EnumType.STRING)
    private LifeEventKind kind;

    private LocalDate day;

    /** As it was on that day. */
    private @Nullable String residentName;

    /** The number of the household that a person came from or went to. */
    private @Nullable String otherNumber;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private @Nullable KeyGroup keyGroup;

    private @Nullable String note;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected LifeEvent() {}

    LifeEvent(Happening happening, String recordedBy, Instant recordedAt) {
        Resident resident = happening.resident();
        this.id = Ids.next();
        this.householdId = happening.household().getId();
        this.residentId = resident == null ? null : resident.getId();
        this.residentName = resident == null ? null : resident.getName();
        this.kind = happening.kind();
        this.day = happening.day();
        this.otherNumber = happening.otherNumber();
        this.address = happening.address();
        this.keyGroup = happening.keyGroup();
        this.note = happening.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
