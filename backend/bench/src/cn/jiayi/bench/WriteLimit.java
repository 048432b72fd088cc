package cn.jiayi.bench;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.DocumentSeal;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Trace;
import cn.jiayi.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a use case does around its act: one transaction, the key of the request with its answer, the row of the audit. Nothing is tried
 * again, and what the rules would refuse breaks: the objects are chosen so that none is.
 */
abstract class WriteLimit extends Limit {

    private final String action;
    private final DocumentSeal seal;
    private final Clock clock;

    WriteLimit(Callers callers, DataSource database, Role role, String action, DocumentSeal seal, Clock clock) {
        super(callers, database, role);
        this.action = action;
        this.seal = seal;
        this.clock = clock;
    }

    /** What is kept under the key, and for which record. */
    record Done(UUID recordId, String kind, String outcome) {}

    /** Within the transaction. */
    abstract Done act(Actor actor, JsonNode input, LocalDateTime now, Connection connection) throws SQLException;

    /** After it: the record as it is now. */
    abstract void answer(Actor actor, Done done, Connection connection, JsonGenerator json) throws SQLException;

    @Override
    void answer(Actor actor, HttpServletRequest request, Connection connection, JsonGenerator json) throws SQLException {
        byte[] body = body(request);
        JsonNode input = JsonMapper.shared().readTree(body);
        byte[] fingerprint = seal.of(new String(body, StandardCharsets.UTF_8));
        connection.setAutoCommit(false);
        Done done;
        try {
            done = keep(actor, input, fingerprint, connection);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
        connection.setAutoCommit(true);
        answer(actor, done, connection, json);
    }

    private Done keep(Actor actor, JsonNode input, byte[] fingerprint, Connection connection) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] subject = Uuids.bytes(actor.subject());
        String key = input.get("idempotencyKey").stringValue();
        write(
                connection,
                "insert into idempotency_key (subject, idem_key, action, request, at) values (?, ?, ?, ?, ?)",
                subject, key, action, fingerprint, now);
        Done done = act(actor, input, now, connection);
        write(
                connection,
                "update idempotency_key set outcome_kind = ?, outcome = ? where subject = ? and idem_key = ?",
                done.kind, done.outcome, subject, key);
        write(
                connection,
                """
                insert into audit_entry (at, subject, role, district_code, action, record_type, record_id, outcome, trace_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                now, subject, actor.role().name(), actor.district(), action, action.substring(0, action.indexOf('.')),
                Uuids.bytes(done.recordId), "DONE", Trace.id());
        return done;
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UUID uuid(JsonNode input, String name, String type) {
        return UUID.fromString(input.get(name).stringValue().substring(type.length() + 1));
    }

    @FunctionalInterface
    interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> all(Connection connection, String sql, Read<T> read, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read.of(row));
                }
            }
            return found;
        }
    }

    /** The only row, or it breaks. */
    static <T> T one(Connection connection, String sql, Read<T> read, Object... values) throws SQLException {
        List<T> found = all(connection, sql, read, values);
        require(found.size() == 1);
        return found.getFirst();
    }

    /** At least one row, or it breaks. */
    static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            require(statement.executeUpdate() >= 1);
        }
    }

    /** Several rows in one statement. */
    static void writeAll(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("refused");
        }
    }
}
