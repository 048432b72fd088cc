package cn.jiayi.roster;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A roster that somebody has brought, and how far it has come. */
@Entity
@Getter
public class RosterImport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** Absent where the commission imports for the whole district. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    private String fileName;

    /** SHA-256 of the file: the same file is known again. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] contentHash;

    private String uploadedBy;
    private Instant uploadedAt;
    private @Nullable String confirmedBy;

    /** The subject of whoever confirmed it: the acts in the register are theirs. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID confirmedById;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> headings;

    /** Which column holds what; absent before the first check. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<RosterField, Integer> fieldColumns;

    private int rowCount;

    /** Of what is under way now. */
    private int doneRows;

    @Embedded
    private RosterCounts counts;

    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected RosterImport() {}

    RosterImport(UUID id, RosterScope scope, String fileName, byte[] contentHash, String by, Instant at) {
        this.id = id;
        this.districtCode = scope.district();
        this.institutionId = scope.institutionId();
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.uploadedBy = by;
        this.uploadedAt = at;
        this.state = RosterState.UPLOADING;
        this.headings = List.of();
        this.counts = RosterCounts.NOTHING;
    }

    RosterScope scope() {
        return new RosterScope(districtCode, institutionId);
    }

    /** Who acts when the rows are entered, with the scope of the import. */
    Actor confirmedAs() {
        return new Actor(
                Objects.requireNonNull(confirmedById),
                institutionId == null ? Role.COMMISSION : Role.INSTITUTION_ADMIN,
                Objects.requireNonNull(confirmedBy),
                districtCode,
                null,
                null,
                null,
                institutionId,
                null);
    }

    /** The columns as they were chosen, or as their headings say. */
    public Map<RosterField, Integer> columns() {
        return fieldColumns == null ? RosterColumns.guessed(headings) : Map.copyOf(fieldColumns);
    }

    public boolean isBusy() {
        return state == RosterState.CHECKING || state == RosterState.WRITING;
    }

    public boolean canBeChecked() {
        return state == RosterState.UPLOADED || state == RosterState.CHECKED;
    }

    public boolean canBeConfirmed() {
        return RosterRules.againstConfirming(this).isEmpty();
    }

    void uploaded(List<String> headings, int rows) {
        this.headings = List.copyOf(headings);
        this.rowCount = rows;
        this.state = RosterState.UPLOADED;
    }

    void check(Map<RosterField, Integer> columns) {
        this.fieldColumns = Map.copyOf(columns);
        this.doneRows = 0;
        this.counts = RosterCounts.NOTHING;
        this.state = RosterState.CHECKING;
    }

    void checked(RosterCounts counts) {
        this.counts = counts;
        this.state = RosterState.CHECKED;
    }

    void decided(RosterCounts counts) {
        this.counts = counts;
    }

    void confirm(Actor by) {
        this.confirmedBy = by.name();
        this.confirmedById = by.subject();
        this.doneRows = 0;
        this.state = RosterState.WRITING;
    }

    /** The register has changed since the check: everything is looked through once more. */
    void checkAgain() {
        check(columns());
    }

    void done(RosterCounts counts, Instant at) {
        this.counts = counts;
        this.doneRows = rowCount;
        this.finishedAt = at;
        this.state = RosterState.DONE;
    }

    void discard(Instant at) {
        this.finishedAt = at;
        this.state = RosterState.DISCARDED;
    }
}
