package cn.jiayi.bench;

import cn.jiayi.platform.AccessDenied;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Callers;
import cn.jiayi.platform.Denial;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * As fast as this server can be: behind the door of the files, which verifies the token as the GraphQL door does, on a connection of
 * the same pool, SQL by hand with the caller's scope in it, and JSON by hand, byte for byte what GraphQL answers.
 */
abstract class Limit implements HttpRequestHandler {

    private static final JsonFactory JSON = new JsonFactory();

    private final Callers callers;
    private final DataSource database;
    private final Role role;

    Limit(Callers callers, DataSource database, Role role) {
        this.callers = callers;
        this.database = database;
        this.role = role;
    }

    abstract void answer(Actor actor, HttpServletRequest request, Connection connection, JsonGenerator json)
            throws SQLException;

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = callers.actor();
        if (!actor.is(role)) {
            throw new AccessDenied(Denial.ROLE_MAY_NOT);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(4096);
        try (Connection connection = database.getConnection();
                JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), body)) {
            answer(actor, request, connection, json);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("application/graphql-response+json");
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int each = 0; each < values.length; each++) {
            statement.setObject(each + 1, values[each]);
        }
    }

    static void id(JsonGenerator json, String name, String type, byte[] id) {
        json.writeStringProperty(name, type + "_" + Uuids.of(id));
    }

    static void date(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, day.toString());
        }
    }

    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    static @Nullable LocalDate day(ResultSet row, String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    /** The caller's team, which scopes hold to; none sees nothing. */
    static byte[] team(Actor actor) {
        return Uuids.bytes(actor.teamId() == null ? new UUID(0, 0) : actor.teamId());
    }
}
