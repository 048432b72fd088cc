package cn.jiayi;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** An empty schema and a user without rights on a real server, made anew for a run of the tests. */
final class ExternalTestDatabase {

    private static final String SCHEMA = "jiayi_test";
    private static final String USER = "jiayi_test_app";
    private static final String PASSWORD = "Test-only-4f1c9a7e2b";

    private ExternalTestDatabase() {}

    static Map<String, Object> prepare(String server, String owner, String ownerPassword) {
        var url = server.replaceFirst("^(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/");
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database %s character set utf8mb4 collate utf8mb4_unicode_ci".formatted(SCHEMA));
            statement.execute("drop user if exists '%s'@'%%'".formatted(USER));
            statement.execute("create user '%s'@'%%' identified by '%s'".formatted(USER, PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException("the test database at " + url + " cannot be prepared", e);
        }
        return Map.of(
                "jiayi.embedded.database.enabled", false,
                "jiayi.database.url", url.replaceFirst("^(jdbc:mysql://[^/?]+/)", "$1" + SCHEMA),
                "jiayi.database.owner-user", owner,
                "jiayi.database.owner-password", ownerPassword,
                "jiayi.database.app-user", USER,
                "jiayi.database.app-password", PASSWORD);
    }
}
