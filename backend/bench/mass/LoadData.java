import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The limit of {@code load}: LOAD DATA of the same rows into the same tables with the same indexes and keys, from files that were written
 * before the clock started. SERVER FROM TO CONNECTIONS [SINCE]; the rows come from the schema FROM, TO is made anew. With SINCE, in
 * milliseconds, only the rows of the register that were made from then on, by their ids.
 */
final class LoadData {

    private static final List<String> REGISTER =
            List.of("resident", "household", "household_member", "life_event", "key_group_mark", "household_finding");

    private static Server server;
    private static String which = "";

    private record Column(String name, boolean isJson) {}

    private record Table(String name, String definition, List<Column> columns, Path file, long rows) {

        String load() {
            List<String> places = columns.stream().map(each -> each.isJson ? "@" + each.name : "`" + each.name + "`").toList();
            List<String> json = columns.stream().filter(Column::isJson)
                    .map(each -> "`%s` = convert(@%s using utf8mb4)".formatted(each.name, each.name)).toList();
            return "load data local infile 'rows' into table `%s` character set binary (%s)%s".formatted(
                    name, String.join(", ", places), json.isEmpty() ? "" : " set " + String.join(", ", json));
        }
    }

    public static void main(String... named) throws Exception {
        server = new Server(named[0]);
        int connections = Integer.parseInt(named[3]);
        Path folder = Files.createTempDirectory("jiayi-load-data");
        if (named.length > 4) {
            which = " where id >= unhex('%012x00000000000000000000')".formatted(Long.parseLong(named[4]));
        }
        List<Table> tables = new ArrayList<>();
        try (Connection from = server.connect(named[1]); Statement statement = from.createStatement()) {
            for (String table : tables(statement)) {
                tables.add(export(from, table, folder));
            }
        }
        try (Connection root = server.connect(""); Statement statement = root.createStatement()) {
            statement.execute("set global local_infile = 1");
            statement.execute("drop database if exists " + named[2]);
            statement.execute("create database " + named[2] + " character set utf8mb4 collate utf8mb4_unicode_ci");
            statement.execute("use " + named[2]);
            statement.execute("set foreign_key_checks = 0");
            for (Table table : tables) {
                statement.execute(table.definition);
            }
        }
        long start = System.nanoTime();
        load(tables, connections, named[2]);
        double seconds = (System.nanoTime() - start) / 1e9;
        long rows = tables.stream().mapToLong(Table::rows).sum();
        System.out.printf("LOAD DATA, %d connection(s): %d rows, %.1f s, %.0f rows/s%n", connections, rows, seconds, rows / seconds);
        for (Table table : tables) {
            Files.delete(table.file);
        }
        Files.delete(folder);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1")) {
            while (rows.next()) {
                if (which.isEmpty() || REGISTER.contains(rows.getString(1))) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static Table export(Connection from, String table, Path folder) throws SQLException, IOException {
        List<Column> columns = new ArrayList<>();
        String definition;
        Path file = folder.resolve(table);
        long count = 0;
        try (Statement statement = from.createStatement()) {
            try (ResultSet row = statement.executeQuery("show create table `" + table + "`")) {
                row.next();
                definition = row.getString(2);
            }
            try (ResultSet rows = statement.executeQuery("select column_name, data_type from information_schema.columns"
                    + " where table_schema = database() and generation_expression = '' and table_name = '" + table
                    + "' order by ordinal_position")) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2).equals("json")));
                }
            }
            statement.setFetchSize(Integer.MIN_VALUE);
            String all = String.join(", ", columns.stream().map(each -> "`" + each.name + "`").toList());
            try (ResultSet rows = statement.executeQuery("select " + all + " from `" + table + "`" + which);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                while (rows.next()) {
                    count++;
                    for (int i = 1; i <= columns.size(); i++) {
                        write(out, rows.getBytes(i));
                        out.write(i < columns.size() ? '\t' : '\n');
                    }
                }
            }
        }
        return new Table(table, definition, columns, file, count);
    }

    private static void write(OutputStream out, byte[] value) throws IOException {
        if (value == null) {
            out.write("\\N".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        for (byte each : value) {
            switch (each) {
                case '\t', '\n', '\\' -> {
                    out.write('\\');
                    out.write(each);
                }
                case 0 -> {
                    out.write('\\');
                    out.write('0');
                }
                default -> out.write(each);
            }
        }
    }

    /** The largest tables first, each whole on one connection. */
    private static void load(List<Table> tables, int connections, String schema) throws Exception {
        var waiting = new java.util.concurrent.ConcurrentLinkedQueue<>(
                tables.stream().sorted(Comparator.comparingLong((Table each) -> -each.file.toFile().length())).toList());
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> {
                    try (Connection connection = server.connect(schema); Statement statement = connection.createStatement()) {
                        statement.execute("set foreign_key_checks = 0");
                        for (Table next = waiting.poll(); next != null; next = waiting.poll()) {
                            if (next.rows > 0) {
                                load(next, statement);
                            }
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private static void load(Table table, Statement statement) throws SQLException, IOException {
        try (var file = new BufferedInputStream(Files.newInputStream(table.file), 1 << 20)) {
            statement.unwrap(com.mysql.cj.jdbc.JdbcStatement.class).setLocalInfileInputStream(file);
            long loaded = statement.executeLargeUpdate(table.load());
            if (loaded != table.rows || statement.getWarnings() != null) {
                throw new IllegalStateException(table.name + ": " + loaded + " of " + table.rows + ", " + statement.getWarnings());
            }
        }
    }
}
