package cn.jiayi;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * An empty schema with its owner and a user without rights on the real server that {@code JIAYI_TEST_DATABASE_URL}, {@code _USER} and
 * {@code _PASSWORD} name, made anew for a run of the tests.
 */
final class ExternalTestDatabase {

    private static final String PASSWORD = "Test-only-4f1c9a7e2b";

    private ExternalTestDatabase() {}

    /** Prints the product's settings for a schema, as arguments: with them the journeys walk through the product on that server. */
    public static void main(String... schema) {
        prepare(schema[0]).forEach((setting, value) -> System.out.println("--" + setting + "=" + value));
    }

    static boolean isNamed() {
        return !named("URL", "").isEmpty();
    }

    private static String named(String what, String otherwise) {
        return System.getenv().getOrDefault("JIAYI_TEST_DATABASE_" + what, otherwise);
    }

    static Map<String, Object> prepare(String schema) {
        var url = named("URL", "").replaceFirst("^(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/");
        var owner = schema + "_owner";
        var application = schema + "_app";
        try (var connection = DriverManager.getConnection(url, named("USER", "root"), named("PASSWORD", ""));
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
