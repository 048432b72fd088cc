import java.sql.DriverManager;
import java.sql.SQLException;

/** Ends well if a schema has been filled: the accounts come last. */
final class Loaded {

    public static void main(String... named) {
        String who = System.getenv().getOrDefault("JIAYI_BENCH_USER", "root");
        String password = System.getenv().getOrDefault("JIAYI_BENCH_PASSWORD", "");
        try (var connection = DriverManager.getConnection(named[0] + named[1], who, password);
                var statement = connection.createStatement();
                var account = statement.executeQuery("select 1 from account limit 1")) {
            System.exit(account.next() ? 0 : 1);
        } catch (SQLException notThere) {
            System.exit(1);
        }
    }
}
