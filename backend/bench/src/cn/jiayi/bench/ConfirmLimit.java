package cn.jiayi.bench;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.DocumentSeal;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A hospital confirms a referral into the slot that it holds: the slot, the referral, its event, the household's notice, who looks on. */
@Component("/files/limit/confirm")
class ConfirmLimit extends WriteLimit {

    private static final String LOCK = """
            select number, state, answer_by, slot_id, slot_starts_at, department_id, institution_id, team_id, household_id, changes, version
            from referral where id = ? and hospital_id = ? for update
            """;

    private static final String BOOK = """
            update clinic_slot set state = 'BOOKED', held_until = null, version = version + 1
            where id = ? and state = 'HELD' and taken_by_id = ?
            """;

    private static final String CONFIRM = """
            update referral set state = 'CONFIRMED', answer_by = null, answered_at = ?, state_since = ?, hospital_note = ?, changes = ?,
                version = version + 1
            where id = ? and version = ?
            """;

    private static final String EVENT = """
            insert into referral_event (id, referral_id, ordinal, act, at, state, by_name, note, slot_starts_at)
            values (?, ?, ?, 'CONFIRM', ?, 'CONFIRMED', ?, ?, ?)
            """;

    private static final String LIVE = "insert into live_event (topic, record_id, at) values (?, ?, ?)";

    private static final String NAMES = """
            select institution.name, department.name, team.name from institution, department, team
            where institution.id = ? and department.id = ? and team.id = ?
            """;

    private static final String NOTICE = """
            insert into notice (id, recipient_kind, recipient_id, kind, about, record_id, facts, told_at)
            values (?, 'HOUSEHOLD', ?, 'ReferralNotice.CONFIRMED', 'REFERRAL', ?, ?, ?)
            """;

    ConfirmLimit(Callers callers, DataSource database, DocumentSeal seal, Clock clock) {
        super(callers, database, Role.HOSPITAL_COORDINATOR, "referral.confirm", seal, clock);
    }

    private record Waiting(
            String number,
            byte[] slot,
            LocalDateTime slotStartsAt,
            byte[] department,
            byte[] institution,
            byte[] team,
            byte[] household,
            int changes,
            int version) {}

    private record Confirmed(byte[] id, String number, String state, String note) {}

    @Override
    Done act(Actor actor, JsonNode input, LocalDateTime now, Connection connection) throws SQLException {
        UUID id = uuid(input, "referralId", "Referral");
        byte[] referral = Uuids.bytes(id);
        byte[] hospital = Uuids.bytes(actor.institutionId());
        String note = input.get("note").stringValue().strip();
        Waiting waiting = one(connection, LOCK, row -> waiting(row, now), referral, hospital);
        write(connection, BOOK, waiting.slot, referral);
        write(connection, CONFIRM, now, now, note, waiting.changes + 1, referral, waiting.version);
        write(
                connection, EVENT,
                Uuids.bytes(Ids.next()), referral, waiting.changes + 1, now, actor.name(), note, waiting.slotStartsAt);
        writeAll(connection, LIVE, List.of(
                new Object[] {"referral.hospital." + actor.institutionId(), referral, now},
                new Object[] {"referral.institution." + Uuids.of(waiting.institution), referral, now},
                new Object[] {"referral.team." + Uuids.of(waiting.team), referral, now}));
        byte[] told = Uuids.bytes(Ids.next());
        String facts = one(connection, NAMES, row -> facts(row, waiting.number), hospital, waiting.department, waiting.team);
        write(connection, NOTICE, told, waiting.household, referral, facts, now);
        write(connection, LIVE, "notice.household." + Uuids.of(waiting.household), told, now);
        return new Done(id, "Answered", "{\"referralId\":\"" + id + "\"}");
    }

    private static Waiting waiting(ResultSet row, LocalDateTime now) throws SQLException {
        require(row.getString("state").equals("WAITING") && row.getObject("answer_by", LocalDateTime.class).isAfter(now));
        return new Waiting(
                row.getString("number"),
                row.getBytes("slot_id"),
                row.getObject("slot_starts_at", LocalDateTime.class),
                row.getBytes("department_id"),
                row.getBytes("institution_id"),
                row.getBytes("team_id"),
                row.getBytes("household_id"),
                row.getInt("changes"),
                row.getInt("version"));
    }

    private static String facts(ResultSet row, String number) throws SQLException {
        ObjectNode facts = JsonMapper.shared().createObjectNode();
        facts.put("number", number);
        facts.put("hospital", row.getString(1));
        facts.put("department", row.getString(2));
        facts.put("team", row.getString(3));
        return facts.toString();
    }

    @Override
    void answer(Actor actor, Done done, Connection connection, JsonGenerator json) throws SQLException {
        Confirmed confirmed = one(
                connection, "select id, number, state, hospital_note from referral where id = ? and hospital_id = ?",
                row -> new Confirmed(row.getBytes(1), row.getString(2), row.getString(3), row.getString(4)),
                Uuids.bytes(done.recordId()), Uuids.bytes(actor.institutionId()));
        json.writeStartObject().writeName("data").writeStartObject();
        json.writeName("referralConfirm").writeStartObject();
        text(json, "__typename", "ReferralAnswered");
        json.writeName("referral").writeStartObject();
        id(json, "id", "Referral", confirmed.id);
        text(json, "number", confirmed.number);
        text(json, "state", confirmed.state);
        text(json, "hospitalNote", confirmed.note);
        json.writeEndObject().writeEndObject().writeEndObject().writeEndObject();
    }
}
