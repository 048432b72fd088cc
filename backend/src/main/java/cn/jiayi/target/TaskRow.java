package cn.jiayi.target;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One place of an allocation.
 *
 * @param name as printed
 * @param population permanent residents as printed
 * @param task population × rate, rounded as the allocation says
 * @param printedTask as printed, never repaired; absent where the file has none
 */
@Embeddable
public record TaskRow(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID placeId,

        String name,
        @Enumerated(EnumType.STRING) Residence residence,
        int population,
        BigDecimal ratePercent,
        int task,
        @Nullable Integer printedTask) {

    /** Of a statement by hand. */
    static final Columns<TaskRow> COLUMNS = Columns.of(
            "task_row",
            TaskRow::of,
            "place_id",
            "name",
            "residence",
            "population",
            "rate_percent",
            "task",
            "printed_task");

    private static TaskRow of(Cells row) {
        return new TaskRow(
                row.id(),
                row.text(),
                row.one(Residence.class),
                row.number(),
                row.exact(),
                row.number(),
                row.numberOrNull());
    }

    static TaskRow of(
            UUID placeId,
            String name,
            Residence residence,
            int population,
            BigDecimal ratePercent,
            TaskRounding rounding,
            @Nullable Integer printedTask) {
        int task = TaskRule.task(population, ratePercent, rounding);
        return new TaskRow(placeId, name, residence, population, ratePercent, task, printedTask);
    }

    /** Population × rate with two decimals. */
    public BigDecimal exact() {
        return TaskRule.exact(population, ratePercent).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the place was told: as printed, or else as computed. */
    int announcedTask() {
        return printedTask == null ? task : printedTask;
    }
}
