package cn.jiayi.household;

import cn.jiayi.household.PersonOverTime.Belonging;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of a district, many at once, for modules that decide something as of a day; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PeopleOverTime {

    private static final String PEOPLE = """
            select resident.id, resident.name, resident.died_on, resident.id_number_index,
                member.household_id, member.since, member.until
            from resident left join household_member member on member.resident_id = resident.id
            where resident.district_code = :district and resident.double_of_id is null and resident.%s in (:keys)
            order by resident.id
            """;

    private final JdbcClient jdbc;

    /** Those whose identity numbers have these indexes, in one statement. */
    public List<PersonOverTime> identified(String district, Collection<byte[]> idNumberIndexes) {
        return people(district, "id_number_index", idNumberIndexes);
    }

    /** Those of the ids, in one statement. */
    public List<PersonOverTime> byIds(String district, Collection<UUID> ids) {
        return people(district, "id", ids.stream().map(Uuids::bytes).toList());
    }

    private List<PersonOverTime> people(String district, String column, Collection<byte[]> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<UUID, PersonOverTime> found = new LinkedHashMap<>();
        jdbc.sql(PEOPLE.formatted(column))
                .param("district", district)
                .param("keys", keys)
                .query(row -> {
                    UUID id = Uuids.of(row.getBytes("id"));
                    PersonOverTime person = found.get(id);
                    if (person == null) {
                        person = new PersonOverTime(
                                id,
                                row.getString("name"),
                                row.getObject("died_on", LocalDate.class),
                                row.getBytes("id_number_index"),
                                new ArrayList<>());
                        found.put(id, person);
                    }
                    UUID household = Uuids.ofNullable(row.getBytes("household_id"));
                    if (household != null) {
                        person.belongings()
                                .add(new Belonging(
                                        household,
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("until", LocalDate.class)));
                    }
                });
        return List.copyOf(found.values());
    }
}
