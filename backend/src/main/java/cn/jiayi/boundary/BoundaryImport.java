package cn.jiayi.boundary;

import cn.jiayi.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of outlines that was brought: as long as it is the last one that stands, it can be taken back. */
@Entity
@Getter
public class BoundaryImport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** Whose grid areas it drew; absent where it drew places of the district. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    private String fileName;

    /** How many outlines it drew. */
    private int outlines;

    private String madeByName;
    private Instant madeAt;
    private @Nullable String undoneByName;
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected BoundaryImport() {}

    BoundaryImport(UUID id, Actor actor, @Nullable UUID institutionId, String fileName, int outlines, Instant madeAt) {
        this.id = id;
        this.districtCode = actor.district();
        this.institutionId = institutionId;
        this.fileName = fileName;
        this.outlines = outlines;
        this.madeByName = actor.name();
        this.madeAt = madeAt;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    void undone(String by, Instant at) {
        this.undoneByName = by;
        this.undoneAt = at;
    }
}
