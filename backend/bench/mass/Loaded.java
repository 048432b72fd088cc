import java.sql.SQLException;

/** Ends well if a schema has been filled: the accounts come last. */
final class Loaded {

    public static void main(String... named) {
        try (var connection = new Server(named[0]).connect(named[1]);
                var statement = connection.createStatement();
                var account = statement.executeQuery("select 1 from account limit 1")) {
            System.exit(account.next() ? 0 : 1);
        } catch (SQLException notThere) {
            System.exit(1);
        }
    }
}
