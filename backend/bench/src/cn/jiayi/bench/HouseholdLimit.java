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
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** A household with its members, grid area, contract, team and term, as its team's leader sees it: one join. */
@Component("/files/limit/household")
class HouseholdLimit extends Limit {

    private static final String SQL = """
            select h.id, h.number, h.address, h.residing_since, g.id area, g.code area_code, g.name area_name,
                c.id contract, c.number contract_number, c.state, c.signed_on, t.id team, t.name team_name,
                ct.number term, ct.first_day, ct.last_day,
                m.relation, m.since, r.id resident, r.name, r.sex, r.birth_date
            from household h
            left join grid_area g on g.id = h.grid_area_id
            left join contract c on c.household_id = h.id and c.team_id = ?
                and c.state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and (c.ends_on is null or c.ends_on >= ?)
            left join team t on t.id = c.team_id
            left join contract_term ct on ct.contract_id = c.id and ct.first_day <= ? and ct.last_day >= ?
            left join household_member m on m.household_id = h.id and m.since <= ? and (m.until is null or m.until >= ?)
            left join resident r on r.id = m.resident_id
            where h.id = ? and (
                h.grid_area_id in (select grid_area_id from grid_assignment where team_id = ? and until is null)
                or exists (select 1 from contract x where x.household_id = h.id and x.team_id = ?
                    and x.state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') and (x.ends_on is null or x.ends_on >= ?))
                or h.id in (select household_id from application where team_id = ? and state = 'OPEN' and lapses_on >= ?))
            order by m.household_id, m.since, m.id
            """;

    private final Clock clock;

    HouseholdLimit(Callers callers, DataSource database, Clock clock) {
        super(callers, database, Role.TEAM_LEADER);
        this.clock = clock;
    }

    @Override
    void answer(Actor actor, HttpServletRequest request, Connection connection, JsonGenerator json) throws SQLException {
        UUID id = UUID.fromString(request.getParameter("id").substring("Household_".length()));
        Date today = Date.valueOf(LocalDate.now(clock));
        byte[] team = team(actor);
        try (var statement = connection.prepareStatement(SQL)) {
            set(
                    statement,
                    team, today, today, today, today, today, Uuids.bytes(id), team, team, today, team, today);
            try (ResultSet row = statement.executeQuery()) {
                json.writeStartObject().writeName("data").writeStartObject();
                if (row.next()) {
                    household(row, json);
                } else {
                    json.writeNullProperty("node");
                }
                json.writeEndObject().writeEndObject();
            }
        }
    }

    private static void household(ResultSet row, JsonGenerator json) throws SQLException {
        json.writeName("node").writeStartObject();
        id(json, "id", "Household", row.getBytes("id"));
        text(json, "number", row.getString("number"));
        text(json, "address", row.getString("address"));
        date(json, "residingSince", day(row, "residing_since"));
        byte[] area = row.getBytes("area");
        if (area == null) {
            json.writeNullProperty("gridArea");
        } else {
            json.writeName("gridArea").writeStartObject();
            id(json, "id", "GridArea", area);
            text(json, "code", row.getString("area_code"));
            text(json, "name", row.getString("area_name"));
            json.writeEndObject();
        }
        byte[] contract = row.getBytes("contract");
        if (contract == null) {
            json.writeNullProperty("contract");
        } else {
            json.writeName("contract").writeStartObject();
            id(json, "id", "Contract", contract);
            text(json, "number", row.getString("contract_number"));
            text(json, "state", row.getString("state"));
            date(json, "signedOn", day(row, "signed_on"));
            json.writeName("team").writeStartObject();
            id(json, "id", "Team", row.getBytes("team"));
            text(json, "name", row.getString("team_name"));
            json.writeEndObject();
            json.writeName("currentTerm").writeStartObject();
            json.writeNumberProperty("number", row.getInt("term"));
            date(json, "firstDay", day(row, "first_day"));
            date(json, "lastDay", day(row, "last_day"));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeName("members").writeStartArray();
        do {
            byte[] resident = row.getBytes("resident");
            if (resident != null) {
                json.writeStartObject();
                text(json, "relation", row.getString("relation"));
                date(json, "since", day(row, "since"));
                json.writeName("resident").writeStartObject();
                id(json, "id", "Resident", resident);
                text(json, "name", row.getString("name"));
                text(json, "sex", row.getString("sex"));
                date(json, "birthDate", day(row, "birth_date"));
                json.writeEndObject().writeEndObject();
            }
        } while (row.next());
        json.writeEndArray().writeEndObject();
    }
}
