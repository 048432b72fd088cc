import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first start: an empty MySQL, Keycloak with the realm, sample data, two replicas at once. */
record Services(Stage stage, Checks checks) {

    void prove() throws Exception {
        checks.chapter("The first start");
        stage.database.prepare(Path.of("mysql/users.sh"), stage.values);
        var version = stage.database.version();
        checks.that("MySQL " + version + " is of the compose file's line", () -> {
            var line = stage.compose.image("mysql").replaceAll("mysql:(\\d+\\.\\d+).*", "$1.");
            Checks.expect(version.startsWith(line), "that is %s", line);
        });
        checks.that(stage.compose.image("keycloak") + " imports the realm and is healthy", this::keycloak);
        checks.that("two replicas start at once on an empty database and are healthy", this::replicas);
        checks.that("the jar lays sample data for the demo users", this::sampleData);
    }

    private void keycloak() throws Exception {
        var home = Path.of(Stage.required("JIAYI_KEYCLOAK_HOME")).toAbsolutePath();
        var imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("keycloak/jiayi-realm.json"), imports.resolve("jiayi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        var environment = stage.here(stage.compose.environment("keycloak", stage.values));
        environment.put("JAVA_HOME", Path.of(Stage.JAVA).getParent().getParent().toString());
        environment.put("JAVA_OPTS_APPEND", "-XX:MaxRAM=" + stage.compose.limitMebibytes("keycloak") + "m");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(stage.ports.get("keycloak")));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(stage.ports.get("keycloak-health")));
        var command = List.of(home.resolve("bin/kc.sh").toString(), "start", "--import-realm");
        var program = stage.start("keycloak", environment, command);
        stage.programs.put("keycloak", program);
        program.await(Duration.ofMinutes(4), () -> stage.isHealthy("keycloak", 9000, "127.0.0.1/" + stage.ports.get("keycloak-health")));
    }

    /** By the command of docs/production.md, before there is any account. */
    private void sampleData() throws Exception {
        var port = Program.freePort();
        var environment = stage.backend("backend-1");
        environment.putAll(asDocumented());
        environment.put("JIAYI_PORT", String.valueOf(port));
        try (var program = stage.start("sample-data", environment, stage.java("backend-1"))) {
            program.await(Duration.ofMinutes(6), () -> stage.isHealthy("backend-1", 8080, "127.0.0.1/" + port));
        }
        var accounts = stage.database.ask("select count(*) from jiayi.account").getFirst();
        Checks.expect(Integer.parseInt(accounts) >= Stage.roster().size(), "only %s accounts are there", accounts);
    }

    /** The variables of the command in docs/production.md. */
    private static Map<String, String> asDocumented() throws Exception {
        var command = Pattern.compile("docker compose run --rm (.+) backend-1").matcher(Files.readString(Path.of("docs/production.md")));
        Checks.expect(command.find(), "docs/production.md has no command for sample data");
        return Pattern.compile("-e (\\w+)=(\\S+)")
                .matcher(command.group(1))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    private void replicas() throws Exception {
        var first = stage.replica("backend-1");
        var second = stage.replica("backend-2");
        first.await(Duration.ofMinutes(3), () -> stage.isHealthy("backend-1"));
        second.await(Duration.ofMinutes(3), () -> stage.isHealthy("backend-2"));
    }
}
