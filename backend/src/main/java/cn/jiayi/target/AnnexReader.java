package cn.jiayi.target;

import cn.jiayi.district.Residence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annex of tasks row by row and says what is wrong in which cell. Rows are taken as printed; nothing is repaired, and
 * one wrong cell means that nothing is read (M28, trap 18).
 */
final class AnnexReader {

    static final int MOST_PROBLEMS = 100;

    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计");
    private static final Pattern NOTE = Pattern.compile("(备?注|说明)[:：].*");
    private static final Pattern NOTHING = Pattern.compile("[-—–―/*]*");
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,12})(?:\\.([0-9]+))?人?");
    private static final int LARGEST_NUMBER = 100_000_000;

    private final Sheet sheet;
    private final AnnexContext context;
    private final AnnexColumns columns;
    private final Map<String, AnnexContext.Town> towns;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<UUID, Integer> rowOfPlace = new LinkedHashMap<>();
    private final List<TaskRow> rows = new ArrayList<>();
    private PrintedTotals printed = PrintedTotals.NONE;

    private AnnexReader(Sheet sheet, AnnexContext context, AnnexColumns columns) {
        this.sheet = sheet;
        this.context = context;
        this.columns = columns;
        this.towns = context.towns().stream()
                .collect(Collectors.toMap(town -> Sheet.plain(town.name()), Function.identity()));
    }

    static AnnexReading read(Sheet sheet, AnnexContext context) {
        if (sheet.rows().stream().allMatch(List::isEmpty)) {
            return new AnnexReading.Wrong(TaskAllocationImportRefusal.EMPTY, List.of());
        }
        AnnexColumns columns = AnnexColumns.find(sheet, context);
        return columns.problems().isEmpty()
                ? new AnnexReader(sheet, context, columns).read()
                : new AnnexReading.Wrong(TaskAllocationImportRefusal.COLUMN_MISSING, columns.problems());
    }

    private AnnexReading read() {
        for (int row = columns.firstRow(); row < sheet.size(); row++) {
            if (!sheet.isBlank(row)) {
                read(row);
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            return new AnnexReading.Wrong(TaskAllocationImportRefusal.EMPTY, List.of());
        }
        context.towns().stream()
                .filter(town -> !rowOfPlace.containsKey(town.id()))
                .forEach(
                        town -> problem(columns.headingRow(), columns.name(), CellFault.PLACE_ABSENT, "", town.name()));
        if (!problems.isEmpty()) {
            return new AnnexReading.Wrong(
                    TaskAllocationImportRefusal.CELLS_WRONG,
                    problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return new AnnexReading.Read(new Annex(
                columns.rate(Residence.URBAN), columns.rate(Residence.RURAL), context.rounding(), rows, printed));
    }

    private void read(int row) {
        String label = sheet.cell(row, columns.name());
        AnnexContext.Town town = towns.get(label);
        if (town != null) {
            readTown(row, town);
        } else if (TOTAL.matcher(label).matches()) {
            printed = new PrintedTotals(
                    first(printed.population(), number(row, columns.population())),
                    number(row, columns.taskOf(Residence.URBAN)),
                    number(row, columns.taskOf(Residence.RURAL)),
                    first(printed.task(), number(row, columns.task())));
        } else if (context.isDistrict(label)) {
            printed = new PrintedTotals(
                    first(number(row, columns.population()), printed.population()),
                    printed.urbanTask(),
                    printed.ruralTask(),
                    first(number(row, columns.task()), printed.task()));
        } else if (label.isEmpty()) {
            problem(row, columns.name(), CellFault.NAME_ABSENT, "", "");
        } else if (!NOTE.matcher(label).matches()) {
            problem(row, columns.name(), CellFault.PLACE_UNKNOWN, label, "");
        }
    }

    private void readTown(int row, AnnexContext.Town town) {
        Integer earlier = rowOfPlace.putIfAbsent(town.id(), row);
        if (earlier != null) {
            problem(row, columns.name(), CellFault.PLACE_TWICE, town.name(), String.valueOf(earlier + 1));
            return;
        }
        int before = problems.size();
        Integer population = number(row, columns.population());
        if (population == null && problems.size() == before) {
            problem(row, columns.population(), CellFault.NUMBER_ABSENT, "", "");
        }
        Integer printedTask = printedTask(row, town);
        if (population != null && problems.size() == before) {
            BigDecimal rate = columns.rate(town.residence());
            rows.add(TaskRow.of(
                    town.id(), town.name(), town.residence(), population, rate, context.rounding(), printedTask));
        }
    }

    /** The task stands once under its class and once under both; where both are printed they must agree. */
    private @Nullable Integer printedTask(int row, AnnexContext.Town town) {
        Integer urban = number(row, columns.taskOf(Residence.URBAN));
        Integer rural = number(row, columns.taskOf(Residence.RURAL));
        Integer both = number(row, columns.task());
        Integer own = town.residence() == Residence.URBAN ? urban : rural;
        Integer other = town.residence() == Residence.URBAN ? rural : urban;
        if (urban != null && rural != null) {
            problem(row, columns.taskOf(Residence.RURAL), CellFault.URBAN_AND_RURAL, town.name(), "");
        } else if (other != null) {
            Residence printedAs = town.residence() == Residence.URBAN ? Residence.RURAL : Residence.URBAN;
            problem(
                    row,
                    columns.taskOf(printedAs),
                    CellFault.OTHER_RESIDENCE,
                    town.name(),
                    columns.heading(columns.taskOf(town.residence())));
        } else if (own != null && both != null && !own.equals(both)) {
            problem(row, columns.task(), CellFault.TASKS_DIFFER, both.toString(), own.toString());
        }
        return first(both, own);
    }

    private static @Nullable Integer first(@Nullable Integer preferred, @Nullable Integer otherwise) {
        return preferred == null ? otherwise : preferred;
    }

    /** The number in a cell; absent where the cell is empty, a dash or wrong: then there is a problem more. */
    private @Nullable Integer number(int row, int column) {
        String cell = sheet.cell(row, column);
        if (NOTHING.matcher(cell).matches()) {
            return null;
        }
        var number = NUMBER.matcher(cell.replace(",", ""));
        if (!number.matches()) {
            return problem(row, column, CellFault.NO_NUMBER, cell, "");
        }
        if (number.group(2) != null && !number.group(2).matches("0+")) {
            return problem(row, column, CellFault.NOT_WHOLE, cell, "");
        }
        long value = Long.parseLong(number.group(1));
        if (value < 0) {
            return problem(row, column, CellFault.NEGATIVE, cell, "");
        }
        return value > LARGEST_NUMBER
                ? problem(row, column, CellFault.TOO_BIG, cell, String.valueOf(LARGEST_NUMBER))
                : Integer.valueOf((int) value);
    }

    private @Nullable Integer problem(int row, int column, CellFault fault, String given, String expected) {
        problems.add(new CellProblem(row + 1, columns.heading(column), fault, given, expected));
        return null;
    }
}
