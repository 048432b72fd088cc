package cn.jiayi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each test context a port and an empty database: an embedded one of its own, or, where
 * {@code JIAYI_TEST_DATABASE_URL} names a server, a schema {@code jiayi_test_…} on it. On that server the product that
 * the journeys walk through gets {@code jiayi_journeys}.
 */
final class TestEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var server = environment.getProperty("JIAYI_TEST_DATABASE_URL", "");
        var settings = new HashMap<String, Object>();
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            var number = CONTEXTS.incrementAndGet();
            var port = freePort();
            settings.put("server.port", port);
            settings.put("jiayi.issuer", "http://localhost:" + port);
            settings.putAll(
                    server.isEmpty() ? embedded(number) : external(server, "jiayi_test_" + number, environment));
        } else if (environment.acceptsProfiles(Profiles.of("journeys")) && !server.isEmpty()) {
            settings.putAll(external(server, "jiayi_journeys", environment));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test environment", settings));
    }

    private static Map<String, Object> embedded(int number) {
        var folder = Path.of("target", "embedded", String.valueOf(number));
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("database"));
            FileSystemUtils.deleteRecursively(folder.resolve("ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("jiayi.embedded.database.enabled", true, "jiayi.embedded.database.folder", folder.toString());
    }

    private static Map<String, Object> external(String server, String schema, ConfigurableEnvironment environment) {
        return ExternalTestDatabase.prepare(
                server,
                schema,
                environment.getProperty("JIAYI_TEST_DATABASE_USER", "root"),
                environment.getProperty("JIAYI_TEST_DATABASE_PASSWORD", ""));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the settings' files, before anything is found missing. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 2;
    }
}
