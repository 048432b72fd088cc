package cn.jiayi.transfer;

import cn.jiayi.platform.Actor;
import cn.jiayi.team.Team;
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
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Contracts that an institution moved to other teams (trap 7): why, by whom, and until when it can be undone. */
@Entity
@Getter
public class Transfer {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID fromTeamId;

    /** Whether the team was closed in the same act. */
    @Column(name = "is_closing")
    private boolean closing;

    private String reason;

    /** Contracts, one a household. */
    private int households;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID madeBy;

    private String madeByName;
    private Instant madeAt;
    private Instant undoableUntil;
    private @Nullable Instant undoneAt;

    /** What became of the grid areas; absent where none were held. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    @Getter(AccessLevel.PACKAGE)
    private @Nullable UUID gridChangeId;

    /** Contract → the team that it was moved to. */
    @ElementCollection
    @CollectionTable(name = "transfer_contract", joinColumns = @JoinColumn(name = "transfer_id"))
    @MapKeyColumn(name = "contract_id", length = 16)
    @MapKeyJdbcTypeCode(SqlTypes.BINARY)
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "to_team_id", length = 16)
    @Getter(AccessLevel.PACKAGE)
    private Map<UUID, UUID> moved = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Transfer() {}

    Transfer(
            UUID id,
            Actor actor,
            Team from,
            String reason,
            Map<UUID, UUID> moved,
            Instant madeAt,
            Instant undoableUntil) {
        this.id = id;
        this.districtCode = from.getDistrictCode();
        this.institutionId = from.getInstitutionId();
        this.fromTeamId = from.getId();
        this.reason = reason;
        this.households = moved.size();
        this.moved.putAll(moved);
        this.madeBy = actor.subject();
        this.madeByName = actor.name();
        this.madeAt = madeAt;
        this.undoableUntil = undoableUntil;
    }

    void closes(@Nullable UUID change) {
        this.closing = true;
        this.gridChangeId = change;
    }

    boolean isOpenToUndo(Instant now) {
        return undoneAt == null && now.isBefore(undoableUntil);
    }

    void undone(Instant at) {
        this.undoneAt = at;
    }
}
