package cn.jiayi.team;

import cn.jiayi.platform.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change of grid assignments that was made (M08): who, when, which areas, and until when it can be undone. */
@Entity
@Getter
public class GridChange {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID madeBy;

    private String madeByName;
    private Instant madeAt;
    private Instant undoableUntil;
    private int areaCount;
    private @Nullable Instant undoneAt;

    /** The change that this one takes back; an undo cannot itself be undone. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID undoesId;

    /** Area → its {@code assignmentVersion} after this change. */
    @ElementCollection
    @CollectionTable(name = "grid_change_area", joinColumns = @JoinColumn(name = "grid_change_id"))
    @MapKeyColumn(name = "grid_area_id", length = 16)
    @MapKeyJdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "version_after")
    private Map<UUID, Integer> versionsAfter = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected GridChange() {}

    GridChange(
            UUID id,
            Actor actor,
            UUID institutionId,
            Instant madeAt,
            Instant undoableUntil,
            Map<UUID, Integer> versionsAfter,
            @Nullable UUID undoesId) {
        this.id = id;
        this.institutionId = institutionId;
        this.madeBy = actor.subject();
        this.madeByName = actor.name();
        this.madeAt = madeAt;
        this.undoableUntil = undoableUntil;
        this.areaCount = versionsAfter.size();
        this.versionsAfter.putAll(versionsAfter);
        this.undoesId = undoesId;
    }

    boolean isOpenToUndo(Instant now) {
        return undoesId == null && undoneAt == null && now.isBefore(undoableUntil);
    }

    void undone(Instant at) {
        undoneAt = at;
    }
}
