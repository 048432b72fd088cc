import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** nginx with the template that the image uses; around it, what the image's own nginx.conf says, in a folder of ours. */
final class Nginx {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(JIAYI_\\w+)}");

    private Nginx() {}

    static Program start(Stage stage) throws Exception {
        var folder = Stage.WORK.resolve("nginx");
        Files.createDirectories(folder.resolve("temp"));
        Files.deleteIfExists(folder.resolve("access.log"));
        var template = Files.readString(Stage.ROOT.resolve("frontend/nginx/default.conf.template"));
        Files.writeString(folder.resolve("default.conf"), filled(template, settings(stage, folder)));
        Files.writeString(folder.resolve("nginx.conf"), """
                %sdaemon off;
                pid %2$s/nginx.pid;
                error_log stderr notice;
                events { worker_connections 1024; }
                http {
                    include %3$s/mime.types;
                    default_type application/octet-stream;
                    client_body_temp_path %2$s/temp/body;
                    proxy_temp_path %2$s/temp/proxy;
                    fastcgi_temp_path %2$s/temp/fastcgi;
                    uwsgi_temp_path %2$s/temp/uwsgi;
                    scgi_temp_path %2$s/temp/scgi;
                    sendfile on;
                    keepalive_timeout 65;
                    include %2$s/default.conf;
                }
                """.formatted(asRoot() ? "user root;\n" : "", folder, installed()));
        var command = List.of(binary(), "-p", folder.toString(), "-e", "stderr", "-c", folder.resolve("nginx.conf").toString());
        return stage.start("nginx", Map.of(), command).await(Duration.ofSeconds(20), () -> {
            try {
                return new Browser(stage.origin).get("/healthz").statusCode() == 200;
            } catch (IOException | InterruptedException notYet) {
                return false;
            }
        });
    }

    /** The image's and the compose file's values. Names are looked up by ours where this nginx can, and are numbers where not. */
    private static Map<String, String> settings(Stage stage, Path folder) throws Exception {
        var settings = stage.compose.environment("frontend", stage.values);
        var names = looksNamesUpAgain() ? stage.closeLater(stage.names = new Names()) : null;
        for (var machine : List.of("backend-1", "backend-2", "keycloak")) {
            if (names != null) {
                names.put(machine, "127.0.0.1");
            }
            var here = (names == null ? "127.0.0.1:" : machine + ":") + stage.ports.get(machine);
            settings.replaceAll((name, value) -> value.replace(machine + ":8080", here));
        }
        if (names == null) {
            settings.replaceAll((name, value) -> value.replace(" resolve", ""));
        }
        settings.put("JIAYI_LISTEN", "127.0.0.1:" + stage.ports.get("frontend"));
        settings.put("JIAYI_SPA", Stage.ROOT.resolve("frontend/dist").toString());
        settings.put("JIAYI_ACCESS_LOG", folder.resolve("access.log").toString());
        settings.put("JIAYI_RESOLVER", "127.0.0.1:" + (names == null ? 53 : names.port()));
        return settings;
    }

    private static String filled(String template, Map<String, String> settings) {
        return VARIABLE.matcher(template).replaceAll(match -> {
            var value = settings.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("the template asks for " + match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** {@code server … resolve} is there since 1.27.3; Debian 12 has 1.22. */
    static boolean looksNamesUpAgain() throws IOException, InterruptedException {
        var numbers = version().replaceAll("[^0-9.]", "").split("\\.");
        return Integer.parseInt(numbers[0]) > 1 || Integer.parseInt(numbers[1]) >= 28;
    }

    static String version() throws IOException, InterruptedException {
        return output("-v").replaceFirst(".*nginx/", "nginx ").strip();
    }

    private static String binary() {
        return System.getenv().getOrDefault("NGINX", "nginx");
    }

    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String installed() throws IOException, InterruptedException {
        var path = Pattern.compile("--conf-path=(\\S+)/nginx\\.conf").matcher(output("-V"));
        return path.find() ? path.group(1) : "/etc/nginx";
    }

    private static String output(String option) throws IOException, InterruptedException {
        var process = new ProcessBuilder(binary(), option).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes());
        process.waitFor(10, TimeUnit.SECONDS);
        return text;
    }
}
