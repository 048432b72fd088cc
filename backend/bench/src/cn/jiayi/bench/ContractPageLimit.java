package cn.jiayi.bench;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Fifty contracts with household, head, grid area, team and current term, the latest first, as a team's leader sees them: one join. */
@Component("/files/limit/contracts")
class ContractPageLimit extends Limit {

    private static final int PAGE = 50;
    private static final String SQL = """
            select c.id, c.number, c.state, c.ends_on, c.end_reason, c.signed_on, h.id household, h.number household_number, h.address,
                r.id head, r.name head_name, g.id area, g.name area_name, t.id team, t.name team_name,
                ct.number term, ct.first_day, ct.last_day
            from (select * from contract where team_id = ? and (signed_on < ? or signed_on = ? and id < ?)
                order by signed_on desc, id desc limit 51) c
            left join household h on h.id = c.household_id and (
                h.grid_area_id in (select grid_area_id from grid_assignment where team_id = ? and until is null)
                or exists (select 1 from contract x where x.household_id = h.id and x.team_id = ?
                    and x.state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and (x.ends_on is null or x.ends_on >= ?))
                or h.id in (select household_id from application where team_id = ? and state = 'OPEN' and lapses_on >= ?))
            left join household_member m on m.household_id = h.id and m.resident_id = h.head_id
                and m.since <= ? and (m.until is null or m.until >= ?)
            left join resident r on r.id = m.resident_id
            left join grid_area g on g.id = h.grid_area_id
            join team t on t.id = c.team_id
            join contract_term ct on ct.contract_id = c.id and ct.number = (
                select coalesce(max(case when ? between y.first_day and y.last_day then y.number end), max(y.number))
                from contract_term y where y.contract_id = c.id)
            order by c.signed_on desc, c.id desc
            """;

    private final Clock clock;
    private final CursorStrategy<ScrollPosition> cursors;

    ContractPageLimit(Callers callers, DataSource database, Clock clock, CursorStrategy<ScrollPosition> cursors) {
        super(callers, database, Role.TEAM_LEADER);
        this.clock = clock;
        this.cursors = cursors;
    }

    @Override
    void answer(Actor actor, HttpServletRequest request, Connection connection, JsonGenerator json) throws SQLException {
        Map<String, Object> from = ((KeysetScrollPosition) cursors.fromCursor(request.getParameter("after"))).getKeys();
        Date since = Date.valueOf((LocalDate) from.get("signedOn"));
        LocalDate day = LocalDate.now(clock);
        Date today = Date.valueOf(day);
        byte[] team = team(actor);
        try (var statement = connection.prepareStatement(SQL)) {
            set(
                    statement,
                    team, since, since, Uuids.bytes((UUID) from.get("id")), team, team, today, team, today, today, today, today);
            try (ResultSet row = statement.executeQuery()) {
                json.writeStartObject().writeName("data").writeStartObject();
                json.writeName("contracts").writeStartObject().writeName("edges").writeStartArray();
                int written = 0;
                boolean more = row.next();
                Map<String, Object> end = new LinkedHashMap<>();
                while (more && written < PAGE) {
                    contract(row, day, json);
                    end.put("id", Uuids.of(row.getBytes("id")));
                    end.put("signedOn", day(row, "signed_on"));
                    written++;
                    more = row.next();
                }
                json.writeEndArray().writeName("pageInfo").writeStartObject();
                json.writeBooleanProperty("hasNextPage", more);
                text(json, "endCursor", written == 0 ? null : cursors.toCursor(ScrollPosition.forward(end)));
                json.writeEndObject().writeEndObject().writeEndObject().writeEndObject();
            }
        }
    }

    private static void contract(ResultSet row, LocalDate today, JsonGenerator json) throws SQLException {
        json.writeStartObject().writeName("node").writeStartObject();
        id(json, "id", "Contract", row.getBytes("id"));
        text(json, "number", row.getString("number"));
        text(json, "state", state(row, today));
        date(json, "signedOn", day(row, "signed_on"));
        byte[] household = row.getBytes("household");
        if (household == null) {
            json.writeNullProperty("household");
        } else {
            json.writeName("household").writeStartObject();
            id(json, "id", "Household", household);
            text(json, "number", row.getString("household_number"));
            text(json, "address", row.getString("address"));
            byte[] head = row.getBytes("head");
            if (head == null) {
                json.writeNullProperty("head");
            } else {
                json.writeName("head").writeStartObject().writeName("resident").writeStartObject();
                id(json, "id", "Resident", head);
                text(json, "name", row.getString("head_name"));
                json.writeEndObject().writeEndObject();
            }
            byte[] area = row.getBytes("area");
            if (area == null) {
                json.writeNullProperty("gridArea");
            } else {
                json.writeName("gridArea").writeStartObject();
                id(json, "id", "GridArea", area);
                text(json, "name", row.getString("area_name"));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeName("team").writeStartObject();
        id(json, "id", "Team", row.getBytes("team"));
        text(json, "name", row.getString("team_name"));
        json.writeEndObject();
        json.writeName("currentTerm").writeStartObject();
        json.writeNumberProperty("number", row.getInt("term"));
        date(json, "firstDay", day(row, "first_day"));
        date(json, "lastDay", day(row, "last_day"));
        json.writeEndObject().writeEndObject().writeEndObject();
    }

    /** What is over and not closed by the night yet has ended all the same. */
    private static String state(ResultSet row, LocalDate today) throws SQLException {
        String state = row.getString("state");
        LocalDate last = day(row, "ends_on");
        boolean isOver = last != null && last.isBefore(today)
                && (state.equals("IN_FORCE") || state.equals("AWAITING_RECONFIRMATION"));
        return !isOver ? state : "TERM_OVER".equals(row.getString("end_reason")) ? "EXPIRED" : "TERMINATED";
    }
}
