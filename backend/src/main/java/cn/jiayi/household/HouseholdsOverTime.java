package cn.jiayi.household;

import cn.jiayi.household.HouseholdSpans.Home;
import cn.jiayi.household.HouseholdSpans.Mark;
import cn.jiayi.household.HouseholdSpans.Member;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was true of households and when, for modules that keep count by day; it knows no actor. */
@Service
@RequiredArgsConstructor
public class HouseholdsOverTime {

    private static final String SPANS = """
            select 'HOME' kind, household_id, town_id, village_id, null key_group, null born, null since, until
            from household_address where household_id in (:ids)
            union all
            select 'HOME', id, town_id, village_id, null, null, null, null from household where id in (:ids)
            union all
            select 'MEMBER', member.household_id, member.resident_id, null, null, resident.birth_date, member.since, member.until
            from household_member member join resident on resident.id = member.resident_id
            where member.household_id in (:ids) and member.is_doubtful = 0
            union all
            select 'MARK', household_id, null, null, key_group, null, since, until
            from key_group_mark where household_id in (:ids)
            union all
            select 'MARK', member.household_id, mark.resident_id, null, mark.key_group, null, mark.since, mark.until
            from household_member member join key_group_mark mark on mark.resident_id = member.resident_id
            where member.household_id in (:ids) and member.is_doubtful = 0
            order by until is null, until
            """;

    private final JdbcClient jdbc;

    /** By household, in one statement; what the transaction has not written yet does not count. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<UUID, HouseholdSpans> of(Collection<UUID> householdIds) {
        Map<UUID, HouseholdSpans> found = new HashMap<>();
        if (householdIds.isEmpty()) {
            return found;
        }
        jdbc.sql(SPANS)
                .param("ids", householdIds.stream().map(Uuids::bytes).toList())
                .query(row -> {
                    HouseholdSpans household = found.computeIfAbsent(
                            Uuids.of(row.getBytes("household_id")),
                            id -> new HouseholdSpans(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                    UUID first = Uuids.ofNullable(row.getBytes("town_id"));
                    LocalDate since = row.getObject("since", LocalDate.class);
                    LocalDate until = row.getObject("until", LocalDate.class);
                    switch (row.getString("kind")) {
                        case "HOME" ->
                            household
                                    .homes()
                                    .add(new Home(
                                            Objects.requireNonNull(first),
                                            Uuids.of(row.getBytes("village_id")),
                                            until));
                        case "MEMBER" ->
                            household
                                    .members()
                                    .add(new Member(
                                            Objects.requireNonNull(first),
                                            row.getObject("born", LocalDate.class),
                                            since,
                                            until));
                        default ->
                            household
                                    .marks()
                                    .add(new Mark(first, KeyGroup.valueOf(row.getString("key_group")), since, until));
                    }
                });
        return found;
    }
}
