package cn.jiayi.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A team's responsibility for a grid area, open until it is ended (M08); what is ended stays. */
@Entity
@Getter
public class GridAssignment {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID gridAreaId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    /** Who looks after the area; absent while it is the whole team. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID memberId;

    private Instant since;
    private @Nullable Instant until;

    /** The change by which it began; absent for what was set up at first. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID beganById;

    /** The change by which it ended. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID endedById;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected GridAssignment() {}

    GridAssignment(
            UUID id, UUID gridAreaId, UUID teamId, @Nullable UUID memberId, Instant since, @Nullable UUID beganById) {
        this.id = id;
        this.gridAreaId = gridAreaId;
        this.teamId = teamId;
        this.memberId = memberId;
        this.since = since;
        this.beganById = beganById;
    }
}
