package cn.jiayi.visit;

import static cn.jiayi.visit.VisitFault.*;
import static cn.jiayi.visit.VisitField.*;

import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.file.Cells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a file's rows one by one and says of each what is wrong with it. Pure: what the register says is asked later. */
final class VisitSheet {

    /** A list may begin with a title and a note. */
    private static final int HEADINGS_WITHIN = 10;

    private final VisitDays.Range days;
    private final LocalDate today;
    private final List<VisitLine> lines = new ArrayList<>();
    private final List<VisitProblem> problems = new ArrayList<>();
    private Map<VisitField, Integer> columns = Map.of();
    private int rows;

    VisitSheet(VisitDays.Range days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    void take(int number, List<String> cells) {
        if (columns.isEmpty()) {
            Map<VisitField, Integer> found = VisitField.columns(cells);
            if (found.keySet().containsAll(NEEDED)) {
                columns = found;
            } else if (number >= HEADINGS_WITHIN) {
                throw new VisitsUnreadable(VisitUploadRefusal.COLUMN_MISSING);
            }
        } else if (cells.stream().anyMatch(cell -> !Cells.plain(cell).isEmpty())) {
            rows++;
            read(number, cells);
        }
    }

    private void read(int number, List<String> cells) {
        int before = problems.size();
        IdNumber idNumber = idNumber(number, cell(cells, ID_NUMBER)).orElse(null);
        String name = cell(cells, NAME);
        LocalDate day = day(number, cell(cells, DAY)).orElse(null);
        String department = cell(cells, DEPARTMENT);
        if (name.isEmpty()) {
            problems.add(VisitProblem.of(number, NAME, NAME_MISSING));
        }
        if (isTooLong(department)) {
            problems.add(VisitProblem.of(number, DEPARTMENT, DEPARTMENT_TOO_LONG));
        }
        if (problems.size() == before && idNumber != null && day != null) {
            lines.add(new VisitLine(number, idNumber, name, day, department, cell(cells, REFERRAL_NUMBER)));
        }
    }

    private Optional<IdNumber> idNumber(int number, String text) {
        Optional<IdNumber> read = IdNumber.parse(text, today);
        if (read.isEmpty()) {
            problems.add(VisitProblem.of(number, ID_NUMBER, text.isEmpty() ? ID_NUMBER_MISSING : ID_NUMBER_WRONG));
        }
        return read;
    }

    private Optional<LocalDate> day(int number, String text) {
        Optional<LocalDate> day = Cells.date(text);
        if (day.isEmpty()) {
            problems.add(VisitProblem.of(number, DAY, DAY_WRONG));
        } else if (!days.has(day.get())) {
            problems.add(new VisitProblem(number, DAY, DAY_OUT_OF_RANGE, days.from(), days.until(), null));
        }
        return day;
    }

    private String cell(List<String> cells, VisitField field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? "" : Cells.plain(cells.get(column));
    }

    /** Rows with something in them, below the headings. */
    int rows() {
        return rows;
    }

    boolean hasHeadings() {
        return !columns.isEmpty();
    }

    List<VisitLine> lines() {
        return lines;
    }

    List<VisitProblem> problems() {
        return problems;
    }
}
