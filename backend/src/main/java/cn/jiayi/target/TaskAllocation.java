package cn.jiayi.target;

import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A district's allocation of signing tasks for a year (M28). Never changed: a better one is a new version. */
@Getter
@Entity
public class TaskAllocation {

    /** Of a statement by hand, whose rows of places are added one by one. */
    static final Columns<TaskAllocation> COLUMNS = Columns.of(
            "task_allocation",
            TaskAllocation::new,
            "id",
            "district_code",
            "year",
            "version",
            "source",
            "imported_at",
            "imported_by",
            "urban_rate_percent",
            "rural_rate_percent",
            "rounding",
            "origin",
            "based_on_version",
            "printed_population",
            "printed_urban_task",
            "printed_rural_task",
            "printed_task");

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    private int year;

    /** Within the year, from 1. */
    private int version;

    @Getter(AccessLevel.NONE)
    @Embedded
    private TaskSource from;

    private Instant importedAt;

    private String importedBy;

    private BigDecimal urbanRatePercent;

    private BigDecimal ruralRatePercent;

    /** It was worked out so and stays so, whatever the policy says later. */
    @Enumerated(EnumType.STRING)
    private TaskRounding rounding;

    @Getter(AccessLevel.NONE)
    @Embedded
    private @Nullable PrintedTotals printed;

    /** In the order of the file; only a finder that says so reads them. */
    @Getter(AccessLevel.PACKAGE)
    @ElementCollection
    @CollectionTable(name = "task_row", joinColumns = @JoinColumn(name = "allocation_id"))
    @OrderColumn(name = "ordinal")
    @ListIndexBase(1)
    private List<TaskRow> rows;

    @SuppressWarnings("NullAway.Init")
    protected TaskAllocation() {}

    private TaskAllocation(Cells row) {
        this.id = row.id();
        this.districtCode = row.text();
        this.year = row.number();
        this.version = row.number();
        String source = row.text();
        this.importedAt = row.instant();
        this.importedBy = row.text();
        this.urbanRatePercent = row.exact();
        this.ruralRatePercent = row.exact();
        this.rounding = row.one(TaskRounding.class);
        this.from = new TaskSource(row.one(TaskOrigin.class), source, row.numberOrNull());
        this.printed =
                new PrintedTotals(row.numberOrNull(), row.numberOrNull(), row.numberOrNull(), row.numberOrNull());
        this.rows = new ArrayList<>();
    }

    TaskAllocation(
            UUID id,
            String districtCode,
            int year,
            int version,
            TaskSource from,
            Instant importedAt,
            String importedBy,
            Annex annex) {
        this.id = id;
        this.districtCode = districtCode;
        this.year = year;
        this.version = version;
        this.from = from;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        this.urbanRatePercent = annex.urbanRate();
        this.ruralRatePercent = annex.ruralRate();
        this.rounding = annex.rounding();
        this.printed = annex.printed();
        this.rows = new ArrayList<>(annex.rows());
    }

    /** The name of the file that it came from, or the note of whoever saved it. */
    public String getSource() {
        return from.name();
    }

    public TaskOrigin getOrigin() {
        return from.origin();
    }

    /** What a supposition was held against, or which earlier version it is; absent for a file. */
    public @Nullable Integer getBasedOnVersion() {
        return from.basedOnVersion();
    }

    /** Urban places, rural places and the whole, in this order. */
    List<TaskTotal> getTotals() {
        return annex().totals();
    }

    Annex annex() {
        // Hibernate reads four absent columns as an absent whole
        PrintedTotals totals = printed == null ? PrintedTotals.NONE : printed;
        return new Annex(urbanRatePercent, ruralRatePercent, rounding, List.copyOf(rows), totals);
    }
}
