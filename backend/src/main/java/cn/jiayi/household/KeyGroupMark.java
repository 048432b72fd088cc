package cn.jiayi.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody has found a resident, or a whole household, to be in a key group (M12, trap 5). */
@Entity
@Getter
public class KeyGroupMark {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    /** Absent where the mark is the household's. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID residentId;

    /** Absent where the mark is a person's. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID householdId;

    @Enumerated(EnumType.STRING)
    private KeyGroup keyGroup;

    /** Who says so. */
    private String source;

    private LocalDate since;

    /** The last day; absent while no end is set. */
    private @Nullable LocalDate until;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID movedByMergeId;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected KeyGroupMark() {}

    private KeyGroupMark(UUID id, @Nullable UUID residentId, @Nullable UUID householdId, HouseholdDraft.Mark draft) {
        KeyGroup group = draft.group();
        if (group.followsFromAge()) {
            throw new IllegalArgumentException(group + " follows from age and is never marked");
        }
        if (group.isOfTheHousehold() != (householdId != null)) {
            throw new IllegalArgumentException(
                    group + " is a mark of the " + (householdId == null ? "household" : "person"));
        }
        this.id = id;
        this.residentId = residentId;
        this.householdId = householdId;
        this.keyGroup = draft.group();
        this.source = draft.source();
        this.since = draft.since();
    }

    static KeyGroupMark ofResident(UUID id, UUID residentId, HouseholdDraft.Mark draft) {
        return new KeyGroupMark(id, residentId, null, draft);
    }

    static KeyGroupMark ofHousehold(UUID id, UUID householdId, HouseholdDraft.Mark draft) {
        return new KeyGroupMark(id, null, householdId, draft);
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    void end(LocalDate lastDay) {
        this.until = lastDay;
    }

    void moveByMerge(UUID mergeId, UUID residentId) {
        this.residentId = residentId;
        this.movedByMergeId = mergeId;
    }

    void returnFromMerge(UUID residentId) {
        this.residentId = residentId;
        this.movedByMergeId = null;
    }
}
