package cn.jiayi.bench;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Every town of the district with its task, who is signed today and who was at the end of last month: two statements. */
@Component("/files/limit/coverage")
class CoverageLimit extends Limit {

    private static final String SIGNED = """
            select subject_id, is_before, sum(persons), sum(households), sum(in_key_groups)
            from (
                select subject_id, true is_before, persons, households, in_key_groups from coverage_sum
                where district_code = ? and cut = 'TOWN' and grain = 'YEAR' and start < ?
                union all
                select subject_id, true, persons, households, in_key_groups from coverage_sum
                where district_code = ? and cut = 'TOWN' and grain = 'MONTH' and start >= ? and start < ?
                union all
                select subject_id, false, persons, households, in_key_groups from coverage_sum
                where district_code = ? and cut = 'TOWN' and grain = 'DAY' and start >= ? and start <= ?
                union all
                select town_id, day < ?, persons, households, in_key_groups from coverage_change
                where district_code = ? and is_folded = false and day <= ?
            ) counted
            group by subject_id, is_before
            """;

    private static final String TOWNS = """
            select place.id, place.name, place.residence, place.permanent_population, task_row.task, task_row.rate_percent
            from place
            left join task_row on task_row.place_id = place.id and task_row.allocation_id = (
                select id from task_allocation where district_code = ? and year = ? order by version desc limit 1)
            where place.district_code = ? and place.kind = 'TOWN'
            order by place.ordinal
            """;

    private final Clock clock;

    CoverageLimit(Callers callers, DataSource database, Clock clock) {
        super(callers, database, Role.COMMISSION);
        this.clock = clock;
    }

    private static final class Row {
        int population;
        int task;
        int persons;
        int households;
        int inKeyGroups;
        int before;

        void add(Row other) {
            population += other.population;
            task += other.task;
            persons += other.persons;
            households += other.households;
            inKeyGroups += other.inKeyGroups;
            before += other.before;
        }
    }

    @Override
    void answer(Actor actor, HttpServletRequest request, Connection connection, JsonGenerator json) throws SQLException {
        LocalDate day = LocalDate.now(clock);
        LocalDate month = day.withDayOfMonth(1);
        LocalDate year = day.withDayOfYear(1);
        String district = actor.district();
        Map<ByteBuffer, Row> signed = new HashMap<>();
        Object[] days = {district, year, district, year, month, district, month, day, month, district, day};
        try (var statement = connection.prepareStatement(SIGNED)) {
            set(statement, days);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Row read = signed.computeIfAbsent(ByteBuffer.wrap(row.getBytes(1)), subject -> new Row());
                    read.persons += row.getInt(3);
                    read.households += row.getInt(4);
                    read.inKeyGroups += row.getInt(5);
                    read.before += row.getBoolean(2) ? row.getInt(3) : 0;
                }
            }
        }
        Row urban = new Row();
        Row rural = new Row();
        json.writeStartObject().writeName("data").writeStartObject().writeName("coverage").writeStartObject();
        json.writeName("rows").writeStartArray();
        try (var statement = connection.prepareStatement(TOWNS)) {
            set(statement, district, Integer.parseInt(request.getParameter("year")), district);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Row town = signed.getOrDefault(ByteBuffer.wrap(row.getBytes(1)), new Row());
                    town.population = row.getInt(4);
                    town.task = row.getInt(5);
                    Row total = row.getString(3).equals("URBAN") ? urban : rural;
                    total.add(town);
                    // the annex rounds once for a kind of place, and not the sum of its rows (M28)
                    total.task = row.getBigDecimal(6)
                            .multiply(BigDecimal.valueOf(total.population))
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact();
                    json.writeStartObject();
                    id(json, "key", "Place", row.getBytes(1));
                    text(json, "name", row.getString(2));
                    figures(json, town);
                }
            }
        }
        json.writeEndArray().writeName("totals").writeStartArray();
        Row all = new Row();
        all.add(urban);
        all.add(rural);
        total(json, "URBAN", urban);
        total(json, "RURAL", rural);
        total(json, "ALL", all);
        json.writeEndArray().writeEndObject().writeEndObject().writeEndObject();
    }

    private static void total(JsonGenerator json, String key, Row row) {
        json.writeStartObject();
        text(json, "key", key);
        figures(json, row);
    }

    private static void figures(JsonGenerator json, Row row) {
        json.writeNumberProperty("population", row.population);
        json.writeNumberProperty("task", row.task);
        json.writeNumberProperty("signedPersons", row.persons);
        json.writeNumberProperty("signedHouseholds", row.households);
        json.writeNumberProperty("signedInKeyGroups", row.inKeyGroups);
        json.writeNumberProperty("signedPersonsLastMonth", row.before);
        percent(json, "coveragePercent", row.persons, row.population);
        percent(json, "donePercent", row.persons, row.task);
        json.writeEndObject();
    }

    private static void percent(JsonGenerator json, String name, int part, int whole) {
        BigDecimal hundredfold = BigDecimal.valueOf(100L * part);
        json.writeNumberProperty(name, hundredfold
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .doubleValue());
    }
}
