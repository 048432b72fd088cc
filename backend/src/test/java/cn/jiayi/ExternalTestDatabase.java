package cn.jiayi;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** An empty schema with its owner and a user without rights on a real server, made anew for a run of the tests. */
final class ExternalTestDatabase {

    private static final String PASSWORD = "Test-only-4f1c9a7e2b";

    private ExternalTestDatabase() {}

    static Map<String, Object> prepare(String server, String schema, String administrator, String password) {
        var url = server.replaceFirst("^(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/");
        var owner = schema + "_owner";
        var application = schema + "_app";
        try (var connection = DriverManager.getConnection(url, administrator, password);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database %s character set utf8mb4 collate utf8mb4_unicode_ci".formatted(schema));
            for (var user : new String[] {owner, application}) {
                statement.execute("drop user if exists '%s'@'%%'".formatted(user));
                statement.execute("create user '%s'@'%%' identified by '%s'".formatted(user, PASSWORD));
            }
            statement.execute("grant all on %s.* to '%s'@'%%' with grant option".formatted(schema, owner));
        } catch (SQLException e) {
            throw new IllegalStateException("the test database at " + url + " cannot be prepared", e);
        }
        return Map.of(
                "jiayi.embedded.database.enabled", false,
                "jiayi.database.url", url.replaceFirst("^(jdbc:mysql://[^/?]+/)", "$1" + schema),
                "jiayi.database.owner-user", owner,
                "jiayi.database.owner-password", PASSWORD,
                "jiayi.database.app-user", application,
                "jiayi.database.app-password", PASSWORD);
    }
}
