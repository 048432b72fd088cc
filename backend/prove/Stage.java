import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all chapters share: the compose file's settings with secrets of this run, its machines as ports of this one, what runs. */
final class Stage implements AutoCloseable {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path WORK = Path.of("target/prove").toAbsolutePath();
    static final Path JAR = Path.of("target/jiayi.jar").toAbsolutePath();
    static final String JAVA = ProcessHandle.current().info().command().orElse("java");

    final Map<String, Integer> ports = new LinkedHashMap<>();
    final Map<String, Program> programs = new TreeMap<>();
    final String origin;
    final Map<String, String> values;
    final Compose compose = Compose.read(ROOT.resolve("docker-compose.yml"));
    final Database database;
    /** Where nginx can look names up again; otherwise null. */
    Names names;
    /** Somebody whose telephone number is looked at. */
    String resident;
    final Set<String> moved = new HashSet<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    Stage() throws Exception {
        for (var machine : List.of("backend-1", "backend-2", "keycloak", "keycloak-health", "frontend")) {
            ports.put(machine, Program.freePort());
        }
        origin = "http://localhost:" + ports.get("frontend");
        values = secrets();
        values.put("JIAYI_PUBLIC_URL", origin);
        values.put("JIAYI_KEYCLOAK_ADMIN_PORT", String.valueOf(ports.get("keycloak")));
        values.put("JIAYI_DEMO_USERS", "true");
        database = closeLater(Database.connect(
                required("JIAYI_DATABASE_URL"),
                System.getenv().getOrDefault("JIAYI_DATABASE_ROOT_USER", "root"),
                System.getenv().getOrDefault("JIAYI_DATABASE_ROOT_PASSWORD", "")));
    }

    /** Each secret that the compose file asks for. */
    private static Map<String, String> secrets() {
        var result = new LinkedHashMap<String, String>();
        for (var name : List.of("MYSQL_ROOT_PASSWORD", "JIAYI_DATABASE_OWNER_PASSWORD", "JIAYI_DATABASE_APP_PASSWORD",
                "JIAYI_KEYCLOAK_DATABASE_PASSWORD", "JIAYI_KEYCLOAK_ADMIN_PASSWORD")) {
            result.put(name, HexFormat.of().formatHex(random(24)));
        }
        result.put("JIAYI_KEYS_DATA", Base64.getEncoder().encodeToString(random(32)));
        result.put("JIAYI_KEYS_INDEX", Base64.getEncoder().encodeToString(random(32)));
        return result;
    }

    synchronized Program start(String name, Map<String, String> environment, List<String> command) throws IOException {
        if (closed) {
            throw new IllegalStateException("the proof has come to its end");
        }
        return closeLater(Program.start(name, WORK, environment, command));
    }

    synchronized <T extends AutoCloseable> T closeLater(T part) {
        open.push(part);
        return part;
    }

    Program replica(String name) throws IOException {
        var program = start(name, backend(name), java(name));
        programs.put(name, program);
        return program;
    }

    /** Where a replica is reached without nginx. */
    String address(String replica) {
        return "http://" + (moved.contains(replica) ? "127.0.0.2" : "127.0.0.1") + ":" + ports.get(replica);
    }

    Map<String, String> backend(String name) {
        var environment = here(compose.environment(name, values));
        environment.put("JIAYI_PORT", String.valueOf(ports.get(name)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        return environment;
    }

    /** The compose file's names of machines, on this one. */
    Map<String, String> here(Map<String, String> environment) {
        var result = new LinkedHashMap<>(environment);
        result.replaceAll((name, value) -> value.replace("mysql:3306", database.address)
                .replace("keycloak:8080", "127.0.0.1:" + ports.get("keycloak")));
        return result;
    }

    /** As the image starts it, within the memory of its container. */
    List<String> java(String service) throws IOException {
        var entry = Pattern.compile("ENTRYPOINT \\[\"java\", (.+), \"[\\w.]+Launcher\"]").matcher(Files.readString(Path.of("Dockerfile")));
        Checks.expect(entry.find(), "backend/Dockerfile starts something else");
        var command = new ArrayList<>(List.of(JAVA, "-XX:MaxRAM=" + compose.limitMebibytes(service) + "m"));
        for (String option : entry.group(1).replace("\"", "").split(", ")) {
            // a file of options is named from the image's folder, and stands beside the Dockerfile
            command.add(option.startsWith("@") ? "@" + Path.of(option.substring(1)).toAbsolutePath() : option);
        }
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    /** The compose file's own health check of a service, against the port that it has here. */
    boolean isHealthy(String service, int there, String here) {
        try {
            var check = new ProcessBuilder("bash", "-c", compose.health(service).replace("/127.0.0.1/" + there, "/" + here))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (check.waitFor(Program.patiently(Duration.ofSeconds(5)).toSeconds(), TimeUnit.SECONDS)) {
                return check.exitValue() == 0;
            }
            check.destroyForcibly();
            return false;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    boolean isHealthy(String replica) {
        return isHealthy(replica, "127.0.0.1");
    }

    boolean isHealthy(String replica, String address) {
        return isHealthy(replica, 8080, address + "/" + ports.get(replica));
    }

    /** Signs in anew: a token lives for five minutes only, and one that has run out is refused for that. */
    Browser.Tokens signIn(String username) throws Exception {
        return new Browser(origin).signIn("jiayi-spa", username, "jiayi");
    }

    Administrator keycloakAdministrator() throws Exception {
        return Administrator.signIn("http://127.0.0.1:" + ports.get("keycloak"), values.get("JIAYI_KEYCLOAK_ADMIN_PASSWORD"));
    }

    static JsonNode roster() {
        return JsonMapper.shared().readTree(Path.of("src/main/resources/demo/accounts.json").toFile());
    }

    List<String> accessLog() throws IOException {
        return Files.readAllLines(WORK.resolve("nginx/access.log"));
    }

    static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The last first; also while a chapter still runs, which then can start nothing more. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            var part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                System.out.println("could not end " + part + ": " + e.getMessage());
            }
        }
    }
}
