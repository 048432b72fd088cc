import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A MySQL server that was given, with no database of ours on it yet. What is made here is taken away here. */
final class Database implements AutoCloseable {

    private static final List<String> SCHEMAS = List.of("jiayi", "keycloak");
    private static final List<String> USERS = List.of("jiayi_owner", "jiayi_app", "keycloak");

    final String address;
    private final Connection root;
    private boolean ours;

    private Database(String address, Connection root) {
        this.address = address;
        this.root = root;
    }

    static Database connect(String url, String user, String password) throws SQLException {
        var matcher = Pattern.compile("jdbc:mysql://((127\\.[0-9.]+|localhost|\\[::1])(:\\d+)?)(/.*)?").matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "JIAYI_DATABASE_URL must be jdbc:mysql:// on this machine (127.0.0.1 or localhost), not " + url);
        }
        var address = matcher.group(3) == null ? matcher.group(1) + ":3306" : matcher.group(1);
        return new Database(address, DriverManager.getConnection("jdbc:mysql://" + address + "/", user, password));
    }

    String version() throws SQLException {
        return ask("select version()").getFirst();
    }

    /** Runs the statements of backend/mysql/users.sh, which the container runs on its first start. */
    void prepare(Path script, Map<String, String> passwords) throws SQLException, IOException {
        var taken = new ArrayList<>(ask("select schema_name from information_schema.schemata"));
        taken.retainAll(SCHEMAS);
        var users = new ArrayList<>(ask("select user from mysql.user"));
        users.retainAll(USERS);
        taken.addAll(users);
        if (!taken.isEmpty()) {
            throw new IllegalStateException("This server already holds %s. Nothing of it was touched: give a server without them."
                    .formatted(String.join(", ", taken)));
        }
        ours = true;
        var text = Files.readString(script);
        var body = Pattern.compile("<<SQL\\n(.*?)\\nSQL\\n", Pattern.DOTALL).matcher(text);
        if (!body.find()) {
            throw new IllegalStateException("no statements in " + script);
        }
        var filled = Pattern.compile("\\$(\\w+)")
                .matcher(body.group(1))
                .replaceAll(match -> Matcher.quoteReplacement(passwords.get(match.group(1))));
        for (var statement : filled.split(";")) {
            if (!statement.isBlank()) {
                tell(statement);
            }
        }
    }

    List<String> ask(String query) throws SQLException {
        try (var statement = root.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> result = new ArrayList<>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        }
    }

    void tell(String sql) throws SQLException {
        try (var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection as(String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://" + address + "/jiayi", user, password);
    }

    @Override
    public void close() throws SQLException {
        try (root) {
            if (ours) {
                for (var schema : SCHEMAS) {
                    tell("drop database if exists " + schema);
                }
                for (var user : USERS) {
                    tell("drop user if exists " + user);
                }
            }
        }
    }
}
