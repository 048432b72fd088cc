package cn.jiayi.coverage;

import cn.jiayi.household.PersonsOnDay;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a district on a day straight from the records, in one statement that shares nothing with how the numbers are kept, and says
 * where the two do not agree. For the night and for whoever doubts, not for page views.
 */
@Service
@RequiredArgsConstructor
public class CoverageRecount {

    private static final String SIGNED = """
            select coalesce(lived.town_id, home.town_id) town_id, coalesce(lived.village_id, home.village_id) village_id,
                contract.institution_id, coalesce(team.team_id, contract.team_id) team_id, %s
            from contract
            left join contract_team team on team.contract_id = contract.id
                and team.since <= :day and (team.until is null or team.until >= :day)
            join household home on home.id = contract.household_id
            left join (select household_id, min(until) until from household_address where until >= :day group by household_id) first
                on first.household_id = contract.household_id
            left join household_address lived on lived.household_id = first.household_id and lived.until = first.until
            left join (select household_id, %s from (%s) person group by household_id) member
                on member.household_id = contract.household_id
            where contract.district_code = :district and contract.signed_on <= :day
                and (contract.ends_on is null or contract.ends_on >= :day)
            group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;
    private final CoverageNumbers numbers;

    /** Where the numbers as kept are not those of the records. Both as of the same instant, whoever signs meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Difference> differences(String district, LocalDate day) {
        Map<CoverageCut, Map<UUID, Signed>> recounted = recount(district, day);
        return Stream.of(CoverageCut.values())
                .flatMap(cut ->
                        differences(cut, numbers.onByGroup(district, cut, day), recounted.getOrDefault(cut, Map.of())))
                .toList();
    }

    private static Stream<Difference> differences(
            CoverageCut cut, Map<UUID, SignedThen> kept, Map<UUID, Signed> recounted) {
        Set<UUID> subjects = new HashSet<>(kept.keySet());
        subjects.addAll(recounted.keySet());
        return subjects.stream()
                .map(subject -> new Difference(
                        cut,
                        subject,
                        kept.getOrDefault(subject, SignedThen.NEVER).now(),
                        recounted.getOrDefault(subject, Signed.NOBODY)))
                .filter(difference -> !difference.kept().equals(difference.recounted()));
    }

    private Map<CoverageCut, Map<UUID, Signed>> recount(String district, LocalDate day) {
        Map<CoverageCut, Map<UUID, Signed>> found = new EnumMap<>(CoverageCut.class);
        String sums = SignedColumns.each(name -> name.equals("households")
                ? "count(*) households"
                : "coalesce(sum(member.%1$s), 0) %1$s".formatted(name));
        jdbc.sql(SIGNED.formatted(sums, PersonsOnDay.sums(), PersonsOnDay.select()))
                .params(PersonsOnDay.parameters(day))
                .param("district", district)
                .query(row -> {
                    Signed signed = SignedColumns.read(row);
                    for (CoverageCut cut : CoverageCut.values()) {
                        UUID subject =
                                cut == CoverageCut.DISTRICT ? new UUID(0, 0) : Uuids.of(row.getBytes(cut.column()));
                        found.computeIfAbsent(cut, each -> new HashMap<>()).merge(subject, signed, Signed::plus);
                    }
                });
        return found;
    }

    /** @param kept as the pages show it */
    public record Difference(CoverageCut cut, UUID subjectId, Signed kept, Signed recounted) {}
}
