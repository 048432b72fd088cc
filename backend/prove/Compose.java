import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as it stands, with its variables filled in: what runs there is what is proven here. */
final class Compose {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

    private final String text;
    private final Map<String, Map<String, Object>> services;

    private Compose(String text) {
        this.text = text;
        Map<String, Object> file = new Yaml().load(text);
        this.services = cast(file.get("services"));
    }

    static Compose read(Path file) throws IOException {
        return new Compose(Files.readString(file));
    }

    Map<String, String> environment(String service, Map<String, String> values) {
        Map<String, Object> declared = cast(services.get(service).get("environment"));
        Map<String, String> result = new LinkedHashMap<>();
        declared.forEach((name, value) -> result.put(name, fill(String.valueOf(value), values)));
        return result;
    }

    /** The health check's shell line. */
    String health(String service) {
        Map<String, Object> check = cast(services.get(service).get("healthcheck"));
        List<String> test = cast(check.get("test"));
        return test.getLast().replace("$$", "$");
    }

    String image(String service) {
        return String.valueOf(services.get(service).get("image"));
    }

    long limitMebibytes(String service) {
        Map<String, Object> deploy = cast(services.get(service).get("deploy"));
        Map<String, Object> resources = cast(deploy.get("resources"));
        Map<String, Object> limits = cast(resources.get("limits"));
        var memory = String.valueOf(limits.get("memory"));
        var number = Long.parseLong(memory.substring(0, memory.length() - 1));
        return memory.endsWith("g") ? number * 1024 : number;
    }

    Iterable<String> services() {
        return services.keySet();
    }

    Map<String, Object> service(String name) {
        return services.get(name);
    }

    String text() {
        return text;
    }

    static String fill(String value, Map<String, String> values) {
        return VARIABLE.matcher(value).replaceAll(match -> {
            var given = values.getOrDefault(match.group(1), "");
            if (given.isEmpty() && "?".equals(match.group(2))) {
                throw new IllegalStateException(match.group(1) + ": " + match.group(3));
            }
            return java.util.regex.Matcher.quoteReplacement(
                    given.isEmpty() && match.group(3) != null ? match.group(3) : given);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
