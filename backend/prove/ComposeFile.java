import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The file itself: what it asks for, and that it gives nothing away. */
record ComposeFile(Stage stage, Checks checks) {

    private static final List<String> ASKED_FOR = List.of(
            "MYSQL_ROOT_PASSWORD", "JIAYI_DATABASE_OWNER_PASSWORD", "JIAYI_DATABASE_APP_PASSWORD",
            "JIAYI_KEYCLOAK_DATABASE_PASSWORD", "JIAYI_KEYCLOAK_ADMIN_PASSWORD", "JIAYI_KEYS_DATA", "JIAYI_KEYS_INDEX",
            "JIAYI_PUBLIC_URL");

    void prove() {
        checks.chapter("The compose file");
        checks.that("no secret stands in it: each is asked of the environment, with a sentence", this::holdsNoSecret);
        checks.that("a missing value stops it", this::asksForEach);
        checks.that("every service comes up again, is watched, has a limit, and no service runs as root", this::isGuarded);
        if (docker()) {
            checks.that("docker compose accepts it with its settings, and refuses it without", () -> {
                Checks.expect(config(stage.values) == 0, "docker compose config failed");
                Checks.expect(config(Map.of()) != 0, "docker compose took it without secrets");
            });
        } else {
            checks.notHere("what docker compose says of it", "docker compose is not installed");
        }
    }

    private void holdsNoSecret() {
        var seen = 0;
        for (var service : stage.compose.services()) {
            for (var entry : written(service).entrySet()) {
                if (entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN|_KEYS_(DATA|INDEX)).*")) {
                    seen++;
                    Checks.expect(entry.getValue().matches("\\$\\{\\w+:\\?[^}]+}"),
                            "%s of %s stands in the file", entry.getKey(), service);
                }
            }
        }
        Checks.expect(seen > 10, "only %d secrets were looked at", seen);
    }

    private void asksForEach() {
        for (var name : ASKED_FOR) {
            var without = new LinkedHashMap<>(stage.values);
            without.remove(name);
            try {
                stage.compose.services().forEach(service -> stage.compose.environment(service, without));
            } catch (IllegalStateException refused) {
                continue;
            }
            throw new AssertionError("it starts without " + name);
        }
    }

    private void isGuarded() {
        for (var service : stage.compose.services()) {
            var declared = stage.compose.service(service);
            Checks.expect("unless-stopped".equals(declared.get("restart")), "%s stays down", service);
            Checks.expect(declared.containsKey("healthcheck"), "%s is not watched", service);
            Checks.expect(stage.compose.limitMebibytes(service) > 0, "%s has no limit", service);
            Checks.expect(declared.containsKey("user") || declared.containsKey("build"), "%s may run as root", service);
        }
    }

    private Map<String, String> written(String service) {
        var result = new LinkedHashMap<String, String>();
        if (stage.compose.service(service).get("environment") instanceof Map<?, ?> declared) {
            declared.forEach((name, value) -> result.put(String.valueOf(name), String.valueOf(value)));
        }
        return result;
    }

    private static boolean docker() {
        try {
            var check = new ProcessBuilder("docker", "compose", "version").redirectErrorStream(true).start();
            return check.waitFor(10, TimeUnit.SECONDS) && check.exitValue() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private static int config(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("docker", "compose", "--env-file", "/dev/null", "config", "--quiet")
                .directory(Stage.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("JIAYI_") || name.startsWith("MYSQL_"));
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}
