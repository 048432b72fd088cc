package cn.jiayi.statistics.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.statistics.IndicatorDefinition;
import cn.jiayi.statistics.Months;
import cn.jiayi.statistics.Part;
import cn.jiayi.statistics.StatisticsDirectory;
import cn.jiayi.statistics.StatisticsIndicator;
import cn.jiayi.statistics.StatisticsSplit;
import cn.jiayi.statistics.Subject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The split numbers as an Excel file: a line for each and each indicator, with its definition beside it (trap 22). */
@RestController
@RequiredArgsConstructor
class StatisticsExport {

    private final StatisticsDirectory statistics;
    private final ExcelExports exports;
    private final Clock clock;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @GetMapping("/files/statistics.xlsx")
    void statistics(
            @RequestParam @Nullable StatisticsSplit by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Months months = Months.of(from, until, LocalDate.now(clock));
        List<IndicatorDefinition> definitions = statistics.definitions(actor, months);
        ExcelList<Subject> list = new ExcelList<>(
                "statistics.export",
                StatisticsListTitle.STATISTICS,
                List.of(StatisticsColumn.values()),
                paging -> statistics.split(actor, by, paging),
                page -> lines(page, months, definitions));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<Subject> page, Months months, List<IndicatorDefinition> definitions) {
        Map<UUID, Map<StatisticsIndicator, Part>> totals = statistics.totals(page, months);
        return page.stream()
                .flatMap(subject -> definitions.stream()
                        .<List<?>>map(definition -> line(
                                subject,
                                months,
                                definition,
                                totals.get(subject.getId()).get(definition.indicator()))))
                .toList();
    }

    private static List<?> line(Subject subject, Months months, IndicatorDefinition definition, Part part) {
        return Arrays.asList(
                subject.getName(),
                subject.getOfName(),
                months.first().atDay(1),
                months.last().atEndOfMonth(),
                definition.name(),
                part.numerator(),
                part.denominator(),
                part.ratePercent(),
                definition.numerator(),
                definition.denominator(),
                definition.exclusions(),
                definition.version());
    }
}
