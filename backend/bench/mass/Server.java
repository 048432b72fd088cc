import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server that is measured, as {@code settings} says. */
record Server(String address) {

    private static final String UTC = "?allowLoadLocalInfile=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    /** To a schema, or to none. */
    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                address.replaceFirst("/?$", "/") + schema + UTC,
                System.getenv().getOrDefault("JIAYI_BENCH_USER", "root"),
                System.getenv().getOrDefault("JIAYI_BENCH_PASSWORD", ""));
    }
}
