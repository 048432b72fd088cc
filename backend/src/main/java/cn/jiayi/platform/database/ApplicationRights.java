package cn.jiayi.platform.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * After every migration the owner gives the application's user its rights, table by table: to read and write, but to the audit it
 * can only add, and what was signed it cannot change.
 */
@Component
class ApplicationRights implements Callback {

    private static final String USUAL = "select, insert, update, delete";
    private static final Map<String, String> LESS = Map.of(
            "audit_entry", "insert",
            "agreement", "select, insert",
            "agreement_clauses", "select, insert");
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """;

    private final String user;

    ApplicationRights(@Value("${jiayi.database.app-user}") String user) {
        if (!user.matches("\\w{1,32}")) { // it becomes part of a statement
            throw new IllegalArgumentException("not a database user's name: " + user);
        }
        this.user = user;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            for (var table : tables(statement)) {
                var rights = LESS.getOrDefault(table, USUAL);
                statement.execute("grant %s on `%s` to '%s'@'%%'".formatted(rights, table, user));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the application's database user was not given its rights", e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public String getCallbackName() {
        return "the application's rights";
    }
}
