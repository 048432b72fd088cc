package cn.jiayi.household;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a resident is a member of a household; who leaves keeps the row with a last day (M10: history stays). */
@Entity
@Getter
public class HouseholdMember {

    /** Of a statement by hand, with the resident's. */
    public static final Columns<HouseholdMember> COLUMNS = Columns.of(
                    "household_member",
                    HouseholdMember::new,
                    "id",
                    "household_id",
                    "relation",
                    "since",
                    "until",
                    "is_doubtful",
                    "ended_by_merge_id")
            .with(Resident.COLUMNS);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resident_id")
    private Resident resident;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private LocalDate since;

    /** The last day; absent while no end is set. */
    private @Nullable LocalDate until;

    /** The register names the person in another household too, and more lately: somebody has to decide (trap 8). */
    @Column(name = "is_doubtful")
    private boolean isDoubtful;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID endedByMergeId;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected HouseholdMember() {}

    private HouseholdMember(Cells row) {
        this.id = row.id();
        this.householdId = row.id();
        this.relation = row.one(Relation.class);
        this.since = row.day();
        this.until = row.dayOrNull();
        this.isDoubtful = row.yes();
        this.endedByMergeId = row.idOrNull();
        this.resident = Resident.COLUMNS.make().apply(row);
    }

    HouseholdMember(UUID id, UUID householdId, Resident resident, Relation relation, LocalDate since) {
        this.id = id;
        this.householdId = householdId;
        this.resident = resident;
        this.relation = relation;
        this.since = since;
    }

    public boolean isHead() {
        return relation == Relation.HEAD;
    }

    void leave(LocalDate lastDay) {
        this.until = lastDay;
    }

    /** What the member is to the head from a day on: a row of its own, so that the past stays (trap 12). */
    HouseholdMember restated(Relation relation, LocalDate firstDay) {
        this.until = firstDay.minusDays(1);
        return new HouseholdMember(Ids.next(), householdId, resident, relation, firstDay);
    }

    void correct(Relation relation) {
        this.relation = relation;
    }

    void leaveByMerge(UUID mergeId, LocalDate lastDay) {
        this.until = lastDay;
        this.endedByMergeId = mergeId;
    }

    void returnFromMerge() {
        this.until = null;
        this.endedByMergeId = null;
    }
}
