package cn.jiayi.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds what was counted up for everybody whom it concerns: pure, so that every sum is the sum of its parts. */
final class MonthlyRows {

    private final String district;
    private final Map<SubjectKey, Map<StatisticsIndicator, Part>> rows = new HashMap<>();

    MonthlyRows(String district) {
        this.district = district;
        zero(SubjectKey.district(district));
    }

    /** Whoever had nothing to do stays in the numbers with zero (trap 22). */
    void zero(SubjectKey subject) {
        rows.computeIfAbsent(subject, key -> {
            Map<StatisticsIndicator, Part> none = new EnumMap<>(StatisticsIndicator.class);
            Arrays.stream(StatisticsIndicator.values()).forEach(indicator -> none.put(indicator, Part.NONE));
            return none;
        });
    }

    void add(Collection<Counted> counted) {
        counted.forEach(each -> concerned(each).forEach(subject -> {
            zero(subject);
            rows.get(subject).merge(each.indicator(), each.part(), Part::plus);
        }));
    }

    Map<SubjectKey, Map<StatisticsIndicator, Part>> rows() {
        return rows;
    }

    private List<SubjectKey> concerned(Counted each) {
        return Stream.of(
                        SubjectKey.district(district),
                        each.hospitalId() == null ? null : SubjectKey.hospital(district, each.hospitalId()),
                        each.institutionId() == null ? null : SubjectKey.institution(district, each.institutionId()),
                        each.institutionId() == null || each.teamId() == null
                                ? null
                                : SubjectKey.team(district, each.institutionId(), each.teamId()),
                        pair(each, Cut.TEAM_OF_HOSPITAL),
                        pair(each, Cut.HOSPITAL_OF_TEAM))
                .<SubjectKey>mapMulti((subject, take) -> {
                    if (subject != null) {
                        take.accept(subject);
                    }
                })
                .toList();
    }

    private @Nullable SubjectKey pair(Counted each, Cut cut) {
        return each.hospitalId() == null || each.institutionId() == null || each.teamId() == null
                ? null
                : new SubjectKey(district, cut, each.hospitalId(), each.institutionId(), each.teamId());
    }
}
