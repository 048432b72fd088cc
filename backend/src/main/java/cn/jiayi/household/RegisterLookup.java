package cn.jiayi.household;

import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds many people and households of a district at once, for a list that is compared with the register; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RegisterLookup {

    private static final String PERSON = """
            select resident.id, resident.name, resident.birth_date, resident.died_on is not null as has_died,
                resident.id_number_index, resident.phone_index,
                (select member.household_id from household_member member
                 where member.resident_id = resident.id and member.since <= :day and (member.until is null or member.until >= :day)
                 order by member.since desc, member.id desc limit 1) as household_id,
                (select group_concat(distinct mark.key_group) from key_group_mark mark
                 where mark.resident_id = resident.id and mark.since <= :day and (mark.until is null or mark.until >= :day)) as key_groups
            """;

    private final JdbcClient jdbc;
    private final Households households;
    private final Clock clock;

    /** Those whose identity numbers have these indexes; a register that a roster fills meanwhile is larger than the database believes. */
    public List<RegisteredPerson> people(String district, Collection<byte[]> idNumberIndexes) {
        return idNumberIndexes.isEmpty()
                ? List.of()
                : jdbc.sql(PERSON + """
                                from resident force index (resident_id_number)
                                where resident.district_code = :district and resident.double_of_id is null
                                  and resident.id_number_index in (:indexes)
                                """)
                        .param("day", LocalDate.now(clock))
                        .param("district", district)
                        .param("indexes", idNumberIndexes)
                        .query((row, number) -> person(row))
                        .list();
    }

    /** The members of today of these households. */
    public List<RegisteredPerson> membersOf(Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? List.of()
                : jdbc.sql(PERSON + """
                                from resident where resident.id in (select member.resident_id from household_member member
                                    where member.household_id in (:households)
                                      and member.since <= :day and (member.until is null or member.until >= :day))
                                """)
                        .param("day", LocalDate.now(clock))
                        .param("households", bytes(householdIds))
                        .query((row, number) -> person(row))
                        .list();
    }

    /** By number; a number is unique across the districts. */
    public Map<String, Household> byNumbers(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : households.findByNumberIn(numbers).stream()
                        .collect(Collectors.toMap(Household::getNumber, Function.identity()));
    }

    /** The key groups of a household as a whole by household (trap 5); one without any has no entry. */
    public Map<UUID, Set<KeyGroup>> keyGroupsOf(Collection<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select household_id, key_group from key_group_mark
                                where household_id in (:households) and since <= :day and (until is null or until >= :day)
                                """)
                        .param("day", LocalDate.now(clock))
                        .param("households", bytes(householdIds))
                        .query((row, number) -> Map.entry(
                                Uuids.of(row.getBytes("household_id")), KeyGroup.valueOf(row.getString("key_group"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().map(Uuids::bytes).toList();
    }

    private static RegisteredPerson person(ResultSet row) throws SQLException {
        return new RegisteredPerson(
                Uuids.of(row.getBytes("id")),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("has_died"),
                row.getBytes("id_number_index"),
                row.getBytes("phone_index"),
                Uuids.ofNullable(row.getBytes("household_id")),
                keyGroups(row.getString("key_groups")));
    }

    private static Set<KeyGroup> keyGroups(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(KeyGroup::valueOf).collect(Collectors.toSet());
    }
}
