package cn.jiayi.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of a file. It holds nothing that stands in the row.
 *
 * @param from the first day that counts, where the day is the fault
 * @param other the row that says the same, where that is the fault
 */
public record VisitProblem(
        int row,
        VisitField field,
        VisitFault fault,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer other) {

    static VisitProblem of(int row, VisitField field, VisitFault fault) {
        return new VisitProblem(row, field, fault, null, null, null);
    }
}
