package cn.jiayi.target;

import static cn.jiayi.target.CoverageColumn.CHANGE_OF_HOUSEHOLDS;
import static cn.jiayi.target.CoverageColumn.CHANGE_OF_PERSONS;
import static cn.jiayi.target.CoverageColumn.COVERAGE;
import static cn.jiayi.target.CoverageColumn.DONE;
import static cn.jiayi.target.CoverageColumn.NAME;
import static cn.jiayi.target.CoverageColumn.OF;
import static cn.jiayi.target.CoverageColumn.POPULATION;
import static cn.jiayi.target.CoverageColumn.REGISTERED;
import static cn.jiayi.target.CoverageColumn.RESIDENCE;
import static cn.jiayi.target.CoverageColumn.SIGNED_HOUSEHOLDS;
import static cn.jiayi.target.CoverageColumn.SIGNED_PERSONS;
import static cn.jiayi.target.CoverageColumn.TASK;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.file.FileFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The page of coverage as a file: what was counted, as of when and against which version stands in it (trap 22), and so does every row. */
@RequiredArgsConstructor
public final class CoverageSheet {

    private final Coverage coverage;
    private final String districtName;
    private final Messages messages;
    private final Locale locale;

    public byte[] write(FileFormat format) {
        return format.write(title(), rows());
    }

    public String fileName(FileFormat format) {
        return "%s-%s-%s.%s"
                .formatted(
                        AnnexLayout.shortName(districtName),
                        title(),
                        coverage.day(),
                        format.name().toLowerCase(Locale.ROOT));
    }

    private String title() {
        return messages.say(coverage.view(), locale);
    }

    List<List<String>> rows() {
        List<CoverageColumn> columns = columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(AnnexLayout.shortName(districtName) + " " + title()));
        rows.add(List.of(say(CoverageNote.AS_OF, Map.of("day", coverage.day(), "before", coverage.comparedWith()))));
        rows.add(List.of(basis()));
        rows.add(List.of(say(CoverageNote.DEFINITION, Map.of("definition", CoverageDefinition.LATEST.version()))
                + messages.say(CoverageDefinition.LATEST, locale)));
        rows.add(columns.stream().map(column -> messages.say(column, locale)).toList());
        lines().forEach(row ->
                rows.add(columns.stream().map(column -> cell(column, row)).toList()));
        return rows;
    }

    private Stream<CoverageRow> lines() {
        return switch (coverage.view()) {
            case KEY_GROUP -> coverage.rows().stream();
            case RESIDENCE -> coverage.totals().stream();
            case TOWN, VILLAGE, INSTITUTION, TEAM, VILLAGE_DOCTOR ->
                Stream.concat(coverage.rows().stream(), coverage.totals().stream());
        };
    }

    private List<CoverageColumn> columns() {
        return switch (coverage.view()) {
            case TOWN -> signed(List.of(NAME, RESIDENCE, POPULATION, TASK), List.of(COVERAGE, DONE));
            case VILLAGE -> signed(List.of(NAME, OF, RESIDENCE, POPULATION), List.of(COVERAGE));
            case RESIDENCE -> signed(List.of(NAME, POPULATION, TASK), List.of(COVERAGE, DONE));
            case INSTITUTION -> signed(List.of(NAME), List.of());
            case TEAM, VILLAGE_DOCTOR -> signed(List.of(NAME, OF), List.of());
            case KEY_GROUP -> List.of(NAME, REGISTERED, TASK, SIGNED_PERSONS, CHANGE_OF_PERSONS, COVERAGE, DONE);
        };
    }

    private static List<CoverageColumn> signed(List<CoverageColumn> before, List<CoverageColumn> after) {
        return Stream.of(
                        before,
                        List.of(SIGNED_PERSONS, CHANGE_OF_PERSONS, SIGNED_HOUSEHOLDS, CHANGE_OF_HOUSEHOLDS),
                        after)
                .flatMap(List::stream)
                .toList();
    }

    private String cell(CoverageColumn column, CoverageRow row) {
        return text(
                switch (column) {
                    case NAME -> name(row);
                    case OF -> row.of();
                    case RESIDENCE ->
                        row.residence() == null ? null : word(row.residence().name());
                    case POPULATION, REGISTERED -> row.population();
                    case TASK -> row.task();
                    case SIGNED_PERSONS -> row.signedPersons();
                    case CHANGE_OF_PERSONS -> row.signedPersons() - row.signedPersonsLastMonth();
                    case SIGNED_HOUSEHOLDS -> row.signedHouseholds();
                    case CHANGE_OF_HOUSEHOLDS -> change(row.signedHouseholds(), row.signedHouseholdsLastMonth());
                    case COVERAGE -> row.coveragePercent();
                    case DONE -> row.donePercent();
                });
    }

    private static @Nullable Integer change(@Nullable Integer now, @Nullable Integer before) {
        return now == null || before == null ? null : now - before;
    }

    private static String text(@Nullable Object cell) {
        return Objects.toString(cell, "");
    }

    private String name(CoverageRow row) {
        if (row.name() != null) {
            return row.place() != null && row.place().isSample()
                    ? row.name() + messages.say(CoverageNote.SAMPLE, locale)
                    : row.name();
        }
        return row.keyGroup() == null ? word(row.key()) : messages.say(row.keyGroup(), locale);
    }

    private String word(String subject) {
        return messages.say(CoverageSubject.valueOf(subject), locale);
    }

    /** Which version the tasks come from. */
    private String basis() {
        TaskPolicy policy = coverage.policy();
        TaskAllocation allocation = coverage.allocation();
        if (coverage.view() != CoverageView.KEY_GROUP) {
            return allocation == null
                    ? say(CoverageNote.NO_TASKS, Map.of("year", coverage.year()))
                    : say(CoverageNote.TASKS, Map.of("year", coverage.year(), "version", allocation.getVersion()));
        }
        if (policy == null) {
            return say(CoverageNote.NO_RATES, Map.of("year", coverage.year()));
        }
        return say(
                policy.getVersion() == 0 ? CoverageNote.RATES_OF_POLICY : CoverageNote.RATES,
                Map.of("year", coverage.year(), "version", policy.getVersion(), "source", policy.getSource()));
    }

    private String say(CoverageNote note, Map<String, ?> facts) {
        return messages.say(note, facts, locale);
    }
}
