package cn.jiayi.effective;

import cn.jiayi.household.PersonsOnDay;
import cn.jiayi.referral.ReferralsUnderContract;
import cn.jiayi.visit.VisitsUnderContract;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a district as of today by its latest definition: everybody under contract anew, as coverage counts them, then their sums. One
 * transaction of a few statements, so a page shows the count before or this one, and one that was killed has changed nothing.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class EffectiveCounting {

    private static final String PERSONS = """
            insert into effective_person
                (district_code, town_id, institution_id, team_id, household_id, resident_id, services, last_service_on, is_served)
            select distinct contract.district_code, home.town_id, contract.institution_id, contract.team_id,
                contract.household_id, member.resident_id, coalesce(service.services, 0), service.last_on,
                coalesce(service.services, 0) >= :atLeast
            from contract
            join household home on home.id = contract.household_id
            join household_member member on member.household_id = contract.household_id and %s
            left join (
                select contract_id, resident_id, sum(is_within) services, max(day) last_on
                from (
                    select made.contract_id, made.resident_id, made.day, made.day >= %s is_within
                    from (%s) made where made.day <= :day
                ) each_one
                group by contract_id, resident_id
            ) service on service.contract_id = contract.id and service.resident_id = member.resident_id
            where contract.district_code = :district and contract.signed_on <= :day
                and (contract.ends_on is null or contract.ends_on >= :day)
            order by contract.team_id, contract.household_id, member.resident_id
            """;

    private static final String OF_TERM = """
            (select max(term.first_day) from contract_term term where term.contract_id = made.contract_id and term.first_day <= :day)\
            """;

    private static final String SUM = """
            select :district, '%s', :day, %s, :version, count(*), sum(is_served) from effective_person
            where district_code = :district group by 4
            """;

    private final EffectiveDefinitionDirectory definitions;
    private final EffectiveBooks books;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Transactional
    public void count(String district) {
        LocalDate today = LocalDate.now(clock);
        books.open(district, null, clock.instant());
        EffectiveDefinition definition = definitions.latest(district);
        jdbc.sql("delete from effective_person where district_code = :district")
                .param("district", district)
                .update();
        jdbc.sql(persons(definition))
                .param("district", district)
                .param("day", today)
                .param("from", definition.firstDay(today))
                .param("atLeast", definition.getAtLeast())
                .update();
        jdbc.sql("delete from effective_count where district_code = :district and cut in (:cuts) and day = :day")
                .param("district", district)
                .param("cuts", Stream.of(EffectiveCut.values()).map(Enum::name).toList())
                .param("day", today)
                .update();
        jdbc.sql(
                        "insert into effective_count (district_code, cut, day, subject_id, definition_version, persons, served)\n"
                                + sums())
                .param("district", district)
                .param("day", today)
                .param("version", definition.getVersion())
                .update();
        books.counted(district, clock.instant(), today, definition.getVersion());
        log.info("effective contracts of {} are counted", district);
    }

    private static String persons(EffectiveDefinition definition) {
        String services = Stream.of(
                        definition.isCountsVisits()
                                ? VisitsUnderContract.select(definition.isOwnInstitutionOnly())
                                : "",
                        definition.isCountsReferrals() ? ReferralsUnderContract.select() : "")
                .filter(select -> !select.isEmpty())
                .collect(Collectors.joining(" union all "));
        String from = definition.getMonths() == null ? OF_TERM : ":from";
        return PERSONS.formatted(PersonsOnDay.belongs(), from, services);
    }

    private static String sums() {
        return Stream.of(EffectiveCut.values())
                .map(cut -> SUM.formatted(cut, cut.column()))
                .collect(Collectors.joining("union all\n"));
    }
}
