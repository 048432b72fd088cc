import java.sql.SQLException;

/** Makes a schema with its owner and the application's user on the server that is measured, anew, and prints the settings for it. */
final class Schema {

    private static final String PASSWORD = "Bench-only-7d20e1";

    public static void main(String... named) throws SQLException {
        String schema = named[1];
        try (var connection = new Server(named[0]).connect("");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_unicode_ci");
            for (String user : new String[] {schema + "_owner", schema + "_app"}) {
                statement.execute("create user if not exists '%s'@'%%' identified by '%s'".formatted(user, PASSWORD));
            }
            statement.execute("grant all on %s.* to '%s_owner'@'%%' with grant option".formatted(schema, schema));
        }
    }
}
