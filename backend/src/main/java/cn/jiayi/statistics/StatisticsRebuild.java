package cn.jiayi.statistics;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.institution.Institutions;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the rows of a month anew, a district and a month in each transaction: killed half-way it has done whole months, and the next
 * round goes on. Two replicas wait for each other at the month's row; the second makes the same rows.
 */
@Slf4j
@Service
public class StatisticsRebuild {

    private final Counting counting;
    private final MonthlyFigures figures;
    private final Districts districts;
    private final Institutions institutions;
    private final TeamDirectory teams;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StatisticsRebuild(
            Counting counting,
            MonthlyFigures figures,
            Districts districts,
            Institutions institutions,
            TeamDirectory teams,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.counting = counting;
        this.figures = figures;
        this.districts = districts;
        this.institutions = institutions;
        this.teams = teams;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** This month and those before it, of every district. */
    public void rebuild(int months) {
        YearMonth last = YearMonth.now(clock);
        for (District district : districts.all()) {
            for (int back = months - 1; back >= 0; back--) {
                rebuild(district.getCode(), last.minusMonths(back));
            }
        }
        log.info("numbers of {} months are made anew", months);
    }

    public void rebuild(String district, YearMonth month) {
        transaction.executeWithoutResult(status -> {
            figures.claim(district, month, clock.instant());
            MonthlyRows rows = new MonthlyRows(district);
            withZero(district, rows);
            rows.add(counting.of(district, month));
            figures.replace(
                    district, month, rows.rows(), names(district, rows.rows().keySet()));
        });
    }

    /** Everybody who is there stays in the numbers, also with nothing (trap 22). */
    private void withZero(String district, MonthlyRows rows) {
        institutions
                .all(district)
                .forEach(institution -> rows.zero(
                        InstitutionKind.HOSPITALS.contains(institution.getKind())
                                ? SubjectKey.hospital(district, institution.getId())
                                : SubjectKey.institution(district, institution.getId())));
        teams.open(district)
                .forEach(team -> rows.zero(SubjectKey.team(district, team.getInstitutionId(), team.getId())));
    }

    private Map<SubjectKey, Name> names(String district, Set<SubjectKey> subjects) {
        Map<UUID, Institution> institutionOf = institutions.byIds(
                Stream.concat(ids(subjects, SubjectKey::hospitalId), ids(subjects, SubjectKey::institutionId))
                        .collect(Collectors.toSet()));
        Map<UUID, Team> teamOf = teams.byIds(ids(subjects, SubjectKey::teamId).collect(Collectors.toSet()));
        String districtName = districts.byCode(district).orElseThrow().getName();
        Map<SubjectKey, Name> names = new HashMap<>();
        subjects.forEach(subject -> names.put(
                subject,
                switch (subject.cut()) {
                    case DISTRICT -> new Name(districtName, null);
                    case HOSPITAL, HOSPITAL_OF_TEAM -> new Name(name(institutionOf, subject.hospitalId()), null);
                    case INSTITUTION -> new Name(name(institutionOf, subject.institutionId()), null);
                    case TEAM, TEAM_OF_HOSPITAL ->
                        new Name(teamOf.get(subject.teamId()).getName(), name(institutionOf, subject.institutionId()));
                }));
        return names;
    }

    private static String name(Map<UUID, Institution> institutionOf, @Nullable UUID id) {
        return institutionOf.get(id).getName();
    }

    private static Stream<UUID> ids(Set<SubjectKey> subjects, Function<SubjectKey, @Nullable UUID> id) {
        return subjects.stream().<@Nullable UUID>map(id).filter(Objects::nonNull);
    }

    /** @param of the institution of a team; absent for others */
    record Name(String name, @Nullable String of) {}
}
