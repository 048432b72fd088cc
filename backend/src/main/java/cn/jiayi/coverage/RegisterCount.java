package cn.jiayi.coverage;

import cn.jiayi.household.PersonsOnDay;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many are in the register and in which key group, by town, signed or not: what a rate of a key group is of. Counted once a night,
 * a district in one statement; whoever asks gets the last count that is not after the day.
 */
@Service
@RequiredArgsConstructor
public class RegisterCount {

    private static final String COUNT = """
            insert into register_count (district_code, day, town_id, %s)
            select :district, :day, home.town_id, %s
            from household home
            left join (select household_id, %s from (%s) person group by household_id) member on member.household_id = home.id
            where home.district_code = :district and home.residing_since <= :day
                and (home.ended_on is null or home.ended_on >= :day)
            group by home.town_id
            """;

    private static final String ON = """
            select town_id, %s from register_count
            where district_code = :district
                and day = (select max(day) from register_count where district_code = :district and day <= :day)
            """.formatted(SignedColumns.names());

    private final JdbcClient jdbc;
    private final Clock clock;

    /** By town; nothing before the first count. Here households and persons are those registered, whether signed or not. */
    @Transactional(readOnly = true)
    public Map<UUID, Signed> on(String district, LocalDate day) {
        return jdbc
                .sql(ON)
                .param("district", district)
                .param("day", day)
                .query((row, number) -> Map.entry(Uuids.of(row.getBytes("town_id")), SignedColumns.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    void countIfMissing(String district) {
        boolean isCounted = jdbc.sql("select exists (select 1 from register_count where district_code = :district)")
                .param("district", district)
                .query(Boolean.class)
                .single();
        if (!isCounted) {
            count(district);
        }
    }

    /** Today's, anew. */
    @Transactional
    public void count(String district) {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("delete from register_count where district_code = :district and day = :day")
                .param("district", district)
                .param("day", today)
                .update();
        String sums = SignedColumns.each(
                name -> name.equals("households") ? "count(*)" : "coalesce(sum(member.%s), 0)".formatted(name));
        jdbc.sql(COUNT.formatted(SignedColumns.names(), sums, PersonsOnDay.sums(), PersonsOnDay.select()))
                .params(PersonsOnDay.parameters(today))
                .param("district", district)
                .update();
    }
}
