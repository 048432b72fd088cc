import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * SERVER SCHEMA: as JSON, how many rows of each table the server has inserted, updated and deleted since it started; and what the one
 * request of the bench's accounts since {@code Fresh} has written, row by row. Of what is made of chance or time the length alone.
 */
final class Written {

    private static final String COUNTS = """
            select object_name, count_insert, count_update, count_delete from performance_schema.table_io_waits_summary_by_table
            where object_schema = database() and object_name <> 'scheduled_tasks' and count_write > 0 order by object_name
            """;

    private static final String DONE = "(select record_id from audit_entry a join account on account.subject = a.subject"
            + " where account.name = '压测' and a.outcome = 'DONE')";

    private static final String[][] ROWS = {
        {"contract", "id in " + DONE},
        {"contract_member", "contract_id in " + DONE + " order by resident_id"},
        {"contract_team", "contract_id in " + DONE},
        {"contract_term", "contract_id in " + DONE},
        {"agreement", "contract_id in " + DONE},
        {"team", "id in (select team_id from contract where id in " + DONE + ")"},
        {"coverage_change", "household_id in (select household_id from contract where id in " + DONE + ") order by day"},
        {"referral", "id in " + DONE},
        {"referral_event", "referral_id in " + DONE + " order by ordinal"},
        {"clinic_slot", "taken_by_id in " + DONE},
        {"notice", "record_id in " + DONE},
        {"live_event", "record_id in " + DONE + " or record_id in (select id from notice where record_id in " + DONE + ") order by topic"},
        {"idempotency_key", "subject in (select subject from account where name = '压测')"},
        {"audit_entry", "subject in (select subject from account where name = '压测')"},
    };

    public static void main(String... named) throws SQLException {
        try (var connection = new Server(named[0]).connect(named[1]);
                var sql = connection.createStatement()) {
            System.out.println(new JsonMapper().writeValueAsString(Map.of("counts", counts(sql), "rows", rows(sql))));
        }
    }

    private static Map<String, long[]> counts(Statement sql) throws SQLException {
        Map<String, long[]> tables = new TreeMap<>();
        try (ResultSet row = sql.executeQuery(COUNTS)) {
            while (row.next()) {
                tables.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3), row.getLong(4)});
            }
        }
        return tables;
    }

    private static List<String> rows(Statement sql) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String[] table : ROWS) {
            try (ResultSet row = sql.executeQuery("select * from " + table[0] + " where " + table[1])) {
                while (row.next()) {
                    List<String> cells = new ArrayList<>(List.of(table[0]));
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.add(row.getMetaData().getColumnName(i) + "=" + cell(row, i));
                    }
                    all.add(String.join(" ", cells));
                }
            }
        }
        return all;
    }

    private static String cell(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        if (value == null) {
            return "null";
        }
        return switch (row.getMetaData().getColumnName(column)) {
            case "id", "contract_id", "record_id", "check_code", "fingerprint", "mac", "request", "idem_key", "trace_id" ->
                row.getBytes(column).length + " bytes";
            default -> row.getMetaData().getColumnTypeName(column).equals("BINARY")
                    ? HexFormat.of().formatHex(row.getBytes(column)) : value;
        };
    }
}
