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

    static Program start(Path folder, Path template, Map<String, String> values, String health) throws Exception {
        Files.createDirectories(folder.resolve("temp"));
        var site = VARIABLE.matcher(Files.readString(template)).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("the template asks for " + match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
        Files.writeString(folder.resolve("default.conf"), site);
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
                """.formatted(asRoot() ? "user root;\n" : "", folder, settings()));
        var config = folder.resolve("nginx.conf").toString();
        var browser = new Browser(health);
        return Program.start("nginx", folder, Map.of(), List.of(binary(), "-p", folder.toString(), "-e", "stderr", "-c", config))
                .await(Duration.ofSeconds(20), () -> {
                    try {
                        return browser.get("/healthz").statusCode() == 200;
                    } catch (IOException | InterruptedException notYet) {
                        return false;
                    }
                });
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

    private static String settings() throws IOException, InterruptedException {
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
