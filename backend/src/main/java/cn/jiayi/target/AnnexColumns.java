package cn.jiayi.target;

import cn.jiayi.district.Residence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what, from the headings. The annex of Yubei has two lines of them: 镇街, 常住人口数（人）, 任务比率 over 城镇20% and
 * 农村45%, and 签约服务拟分配任务数（人）. Both rates may also stand in one column; then the place says which one counts.
 */
final class AnnexColumns {

    static final String NAME = "镇街";
    static final String POPULATION = "常住人口数";

    private static final Pattern NAME_HEADING = Pattern.compile("镇街|街镇|乡镇|镇\\(街.*|.*名称|单位");
    private static final Pattern POPULATION_HEADING = Pattern.compile(".*常住人口.*");
    private static final Pattern TASK_HEADING = Pattern.compile(".*任务数.*");
    private static final Map<Residence, Pattern> RATE_HEADINGS = Map.of(
            Residence.URBAN, Pattern.compile("(?:城镇|城市|城区)(?:([0-9]{1,3}(?:\\.[0-9]{1,2})?)%)?"),
            Residence.RURAL, Pattern.compile("(?:农村|乡村)(?:([0-9]{1,3}(?:\\.[0-9]{1,2})?)%)?"));

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final AnnexContext context;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<Residence, Integer> taskColumns = new EnumMap<>(Residence.class);
    private final Map<Residence, BigDecimal> rates = new EnumMap<>(Residence.class);
    private int headingRow = -1;
    private int firstRow;
    private int name = -1;
    private int population = -1;
    private int task = -1;

    private AnnexColumns(Sheet sheet, AnnexContext context) {
        this.sheet = sheet;
        this.context = context;
    }

    static AnnexColumns find(Sheet sheet, AnnexContext context) {
        AnnexColumns columns = new AnnexColumns(sheet, context);
        columns.findHeadings();
        columns.findRates();
        return columns;
    }

    private void findHeadings() {
        // a title may speak of towns or of the population too: the row with both comes first
        headingRow = rowWhere(row -> columnOf(row, NAME_HEADING) >= 0 && columnOf(row, POPULATION_HEADING) >= 0);
        if (headingRow < 0) {
            headingRow = rowWhere(row -> columnOf(row, NAME_HEADING) >= 0 || columnOf(row, POPULATION_HEADING) >= 0);
        }
        name = columnOf(headingRow, NAME_HEADING);
        population = columnOf(headingRow, POPULATION_HEADING);
        firstRow = headingRow + 1;
        while (firstRow < sheet.size() && sheet.cell(firstRow, name).isEmpty() && isHeading(firstRow)) {
            firstRow++;
        }
        if (name < 0) {
            missing(NAME);
        }
        if (population < 0) {
            missing(POPULATION);
        }
    }

    private int rowWhere(IntPredicate condition) {
        return IntStream.range(0, sheet.size()).filter(condition).findFirst().orElse(-1);
    }

    private boolean isHeading(int row) {
        return RATE_HEADINGS.values().stream().anyMatch(heading -> columnFinding(row, heading) >= 0)
                || sheet.isBlank(row);
    }

    private void findRates() {
        for (Residence residence : Residence.values()) {
            for (int row = Math.max(headingRow, 0); row < firstRow && row < sheet.size(); row++) {
                int column = columnFinding(row, RATE_HEADINGS.get(residence));
                if (column >= 0) {
                    taskColumns.put(residence, column);
                    readRate(residence, sheet.cell(row, column));
                }
            }
            BigDecimal rate = rates.getOrDefault(residence, context.rate(residence));
            if (rate == null) {
                missing(residence == Residence.URBAN ? "城镇 %" : "农村 %");
            } else {
                rates.put(residence, rate);
            }
        }
        for (int row = Math.max(headingRow, 0); row < firstRow && row < sheet.size() && task < 0; row++) {
            task = columnOf(row, TASK_HEADING);
        }
    }

    private void readRate(Residence residence, String heading) {
        Matcher matcher = RATE_HEADINGS.get(residence).matcher(heading);
        if (matcher.find() && matcher.group(1) != null) {
            BigDecimal rate = new BigDecimal(matcher.group(1));
            rates.put(residence, rate);
            if (rate.compareTo(HIGHEST_RATE) > 0) {
                problems.add(new CellProblem(
                        headingRow + 1, heading, CellFault.RATE_TOO_HIGH, heading, HIGHEST_RATE.toString()));
            }
        }
    }

    private int columnOf(int row, Pattern heading) {
        return columnWhere(row, cell -> heading.matcher(cell).matches());
    }

    private int columnFinding(int row, Pattern heading) {
        return columnWhere(row, cell -> heading.matcher(cell).find());
    }

    private int columnWhere(int row, Predicate<String> condition) {
        int columns = row < 0 ? 0 : sheet.rows().get(row).size();
        return IntStream.range(0, columns)
                .filter(column -> condition.test(sheet.cell(row, column)))
                .findFirst()
                .orElse(-1);
    }

    private void missing(String column) {
        problems.add(new CellProblem(Math.max(headingRow, 0) + 1, column, CellFault.COLUMN_ABSENT, "", column));
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The first row below the headings, from 0. */
    int firstRow() {
        return firstRow;
    }

    int headingRow() {
        return headingRow;
    }

    int name() {
        return name;
    }

    int population() {
        return population;
    }

    /** The column of tasks of both classes; -1 where there is none. */
    int task() {
        return task;
    }

    /** The column of tasks of a class; -1 where there is none or where both classes share one. */
    int taskOf(Residence residence) {
        return isShared() ? -1 : taskColumns.getOrDefault(residence, -1);
    }

    private boolean isShared() {
        @Nullable Integer urban = taskColumns.get(Residence.URBAN);
        return urban != null && urban.equals(taskColumns.get(Residence.RURAL));
    }

    BigDecimal rate(Residence residence) {
        BigDecimal rate = rates.get(residence);
        if (rate == null) {
            throw new IllegalStateException("columns with problems are not read");
        }
        return rate;
    }

    /** The heading as printed, for people. */
    String heading(int column) {
        for (int row = firstRow - 1; row >= headingRow; row--) {
            if (!sheet.cell(row, column).isEmpty()) {
                return sheet.cell(row, column);
            }
        }
        return "";
    }
}
