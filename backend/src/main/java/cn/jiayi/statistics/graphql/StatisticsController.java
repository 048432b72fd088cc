package cn.jiayi.statistics.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.statistics.IndicatorDefinition;
import cn.jiayi.statistics.Months;
import cn.jiayi.statistics.Part;
import cn.jiayi.statistics.Statistics;
import cn.jiayi.statistics.StatisticsDirectory;
import cn.jiayi.statistics.StatisticsIndicator;
import cn.jiayi.statistics.StatisticsSplit;
import cn.jiayi.statistics.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class StatisticsController {

    private final StatisticsDirectory statistics;
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
    @QueryMapping
    Statistics statistics(@Argument @Nullable LocalDate from, @Argument @Nullable LocalDate until, Actor actor) {
        return statistics.own(actor, months(from, until));
    }

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<StatisticsRow> statisticsRows(
            @Argument @Nullable StatisticsSplit by,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate until,
            Paging paging,
            Actor actor) {
        Months months = months(from, until);
        Window<Subject> page = statistics.split(actor, by, paging);
        Map<UUID, Map<StatisticsIndicator, Part>> totals = statistics.totals(page.getContent(), months);
        List<IndicatorDefinition> definitions = statistics.definitions(actor, months);
        return page.map(subject -> StatisticsRow.of(subject, definitions, totals.get(subject.getId())));
    }

    private Months months(@Nullable LocalDate from, @Nullable LocalDate until) {
        return Months.of(from, until, LocalDate.now(clock));
    }
}
