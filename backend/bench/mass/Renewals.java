import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every contract of a loaded district ends on one night. SERVER SCHEMA RUNS COMMAND...: the command renews them; without runs they only end; else bare SQL, one
 * statement for each table, writes the very same rows, and both again, so often; in the end the command is killed twice on its way.
 */
final class Renewals {

    private static final String[] WRITTEN = {"contract_term", "renewal", "renewal_problem", "renewal_reminder", "notice", "live_event"};

    private final Statement sql;
    private final List<String> command;

    private Renewals(Statement sql, List<String> command) {
        this.sql = sql;
        this.command = command;
    }

    public static void main(String... named) throws Exception {
        try (Connection connection = new Server(named[0]).connect(named[1]);
                Statement statement = connection.createStatement()) {
            new Renewals(statement, Arrays.asList(named).subList(3, named.length)).measure(Integer.parseInt(named[2]));
        }
    }

    private void measure(int runs) throws Exception {
        prepare();
        if (runs == 0) {
            return;
        }
        List<Double> product = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            product.add(renew());
            if (run == 0) {
                keepWhatWasWritten();
            }
            restore();
            limit.add(bareSql());
            restore();
        }
        double ours = median(product);
        double bare = median(limit);
        System.out.printf("%-44s %8s %10s%n", "", "seconds", "per second");
        System.out.printf("%-44s %8.1f %10.0f%n", "bare SQL, a statement for each table", bare, renewed() / bare);
        System.out.printf("%-44s %8.1f %10.0f%n", "Jiayi, rules applied, restartable", ours, renewed() / ours);
        System.out.printf("%.2f times; %d renewed, medians of %d%n", ours / bare, renewed(), runs);
        killTwice();
    }

    /** All that bind end in three days, and nothing has been said of it. */
    private void prepare() throws SQLException {
        for (String each : new String[] {
            "delete from renewal where first_day > utc_date()", // what an earlier measurement has left
            "delete t from contract_term t join contract c on c.id = t.contract_id where t.first_day > utc_date() and t.number > 1",
            """
            update contract c join (select contract_id, max(last_day) ends from contract_term group by contract_id) t
            on t.contract_id = c.id set c.term_ends_on = t.ends where c.renews_after is not null and c.term_ends_on <> t.ends""",
            "drop table if exists bench_ending",
            """
            create table bench_ending (primary key (id)) as
            select c.id, t.number, t.last_day was, c.state, date_add(date(utc_timestamp() + interval 8 hour), interval 3 day) ends
            from contract c join contract_term t on t.contract_id = c.id and t.last_day = c.term_ends_on
            where c.renews_after is not null and t.first_day < date(utc_timestamp())""",
            "update contract_term t join bench_ending e on e.id = t.contract_id and e.number = t.number set t.last_day = e.ends",
            "update contract c join bench_ending e on e.id = c.id set c.term_ends_on = e.ends, c.state = 'IN_FORCE'",
            "delete from renewal_problem",
            "delete from renewal_reminder",
            "delete from live_event",
            "update renewal_run set state = 'FINISHED'"
        }) {
            sql.execute(each);
        }
        for (String table : WRITTEN) {
            sql.execute("drop table if exists bench_before_" + table);
            sql.execute("drop table if exists bench_" + table);
            sql.execute("create table bench_before_" + table + " (primary key (k)) as select " + key(table) + " k from " + table);
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "contract_term" -> "concat(contract_id, char(number))";
            case "renewal_reminder" -> "concat(contract_id, char(days_before))";
            default -> "id";
        };
    }

    /** The rows that the product wrote, and what it made of the contracts. */
    private void keepWhatWasWritten() throws SQLException {
        for (String table : WRITTEN) {
            sql.execute("create table bench_%1$s as select %2$s from %1$s where %3$s not in (select k from bench_before_%1$s)"
                    .formatted(table, columns(table), key(table)));
        }
    }

    private String columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select column_name from information_schema.columns where table_schema = database()"
                + " and generation_expression = '' and table_name = '" + table + "' order by ordinal_position")) {
            while (rows.next()) {
                names.add("`" + rows.getString(1) + "`");
            }
        }
        return String.join(", ", names);
    }

    private double bareSql() throws SQLException {
        List<String> statements = new ArrayList<>(List.of("start transaction"));
        for (String table : WRITTEN) {
            statements.add("insert into %1$s (%2$s) select %2$s from bench_%1$s".formatted(table, columns(table)));
        }
        statements.add("""
                update contract c join bench_renewal r on r.contract_id = c.id
                set c.term_ends_on = r.last_day, c.state = 'AWAITING_RECONFIRMATION', c.version = c.version + 1""");
        statements.add("commit");
        long start = System.nanoTime();
        for (String each : statements) {
            sql.execute(each);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void restore() throws SQLException {
        for (int i = WRITTEN.length - 1; i >= 0; i--) {
            sql.execute("delete from %1$s where %2$s not in (select k from bench_before_%1$s)".formatted(WRITTEN[i], key(WRITTEN[i])));
        }
        sql.execute("""
                update contract c join bench_ending e on e.id = c.id
                set c.term_ends_on = e.ends, c.state = 'IN_FORCE', c.ends_on = null, c.end_reason = null""");
        sql.execute("delete b from renewal_batch b join renewal_run r on r.id = b.run_id where r.started_at > utc_timestamp() - interval 1 day");
        sql.execute("delete from renewal_run where started_at > utc_timestamp() - interval 1 day");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Seconds, without those in which the product starts. */
    private double renew() throws IOException, InterruptedException {
        Process process = start();
        Double took = null;
        List<String> said = new ArrayList<>();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("took ")) {
                    took = Double.valueOf(line.substring(5));
                }
            }
        }
        if (process.waitFor() != 0 || took == null) {
            said.forEach(System.err::println);
            throw new IllegalStateException("the renewals did not come to their end");
        }
        return took;
    }

    private long renewed() throws SQLException {
        return number("select count(*) from bench_renewal");
    }

    private void killTwice() throws Exception {
        long contracts = number("select count(*) from bench_ending");
        for (int third = 1; third <= 2; third++) {
            Process process = start();
            Thread silent = Thread.ofVirtual().start(() -> process.inputReader().lines().count());
            while (number("select coalesce(max(looked_at), 0) from renewal_run where state = 'RUNNING'") < contracts * third / 3) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("it ended before it could be killed");
                }
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            silent.join();
            System.out.printf("killed after %d of %d%n",
                    number("select max(looked_at) from renewal_run where state = 'RUNNING'"), contracts);
        }
        renew();
        boolean agrees = true;
        for (String table : WRITTEN) {
            if (!table.equals("live_event")) { // one more for each time the run said how far it had come
                // other jobs of the product tell other things meanwhile
                String its = table.equals("notice") ? "kind like 'RenewalNotice.%'" : "true";
                long now = number("select count(*) from %1$s where %3$s and %2$s not in (select k from bench_before_%1$s)"
                        .replace("%1$s", table).replace("%2$s", key(table)).replace("%3$s", its));
                long then = number("select count(*) from bench_" + table + " where " + its);
                agrees &= now == then;
                System.out.printf("%-20s %8d, without the kills %8d%n", table, now, then);
            }
        }
        System.out.println(agrees ? "the same after two kills" : "NOT the same after two kills");
        System.exit(agrees ? 0 : 1);
    }

    private long number(String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
