import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What is left when the work is done: rights, memory, and a log without secrets. */
record Afterwards(Stage stage, Checks checks) {

    private static final int DENIED = 1142;

    void prove() {
        checks.chapter("Afterwards");
        checks.that("the application's database user can add to the audit, not read, change or remove it", this::auditIsForAdding);
        for (var service : List.of("backend-1", "backend-2", "keycloak")) {
            memory(service);
        }
        checks.that("nginx's log holds no authorization code and no token", () -> {
            var log = String.join("\n", stage.accessLog());
            Checks.expect(log.contains("/signin") || log.contains("openid-connect/token"), "it holds no sign-in at all");
            Checks.expect(!log.contains("code=") && !log.contains("eyJ"), "it does");
        });
    }

    private void auditIsForAdding() throws SQLException {
        try (var connection = stage.database.as("jiayi_app", stage.values.get("JIAYI_DATABASE_APP_PASSWORD"));
                var statement = connection.createStatement()) {
            for (var sql : List.of("select * from audit_entry", "update audit_entry set id = id", "delete from audit_entry",
                    "truncate audit_entry", "drop table audit_entry", "create table t (a int)", "select * from keycloak.USER_ENTITY")) {
                try {
                    statement.execute(sql);
                } catch (SQLException refused) {
                    Checks.expect(refused.getErrorCode() == DENIED, "%s: %s", sql, refused.getMessage());
                    continue;
                }
                throw new AssertionError("it may: " + sql);
            }
        }
        Checks.expect(stage.database.ask("show grants for jiayi_app").stream()
                .anyMatch(grant -> grant.startsWith("GRANT INSERT ON `jiayi`.`audit_entry`")), "it may not even add");
    }

    private void memory(String service) {
        var limit = stage.compose.limitMebibytes(service);
        if (!Files.exists(Path.of("/proc/self/status"))) {
            checks.notHere(service + "'s memory", "this system does not tell");
            return;
        }
        checks.that(service + " stays below its " + limit + " MiB", () -> {
            var peak = stage.programs.get(service).peakMebibytes();
            System.out.printf("    %s held %d MiB at most%n", service, peak);
            Checks.expect(peak < limit, "it held %d", peak);
        });
    }
}
