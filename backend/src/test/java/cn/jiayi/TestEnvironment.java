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
 * {@code JIAYI_TEST_DATABASE_URL} names a server, a schema {@code jiayi_test_…} on it.
 */
final class TestEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            var number = CONTEXTS.incrementAndGet();
            var port = freePort();
            var settings = new HashMap<String, Object>();
            settings.put("server.port", port);
            settings.put("jiayi.issuer", "http://localhost:" + port);
            settings.putAll(
                    ExternalTestDatabase.isNamed()
                            ? ExternalTestDatabase.prepare("jiayi_test_" + number)
                            : embedded(number));
            environment.getPropertySources().addFirst(new MapPropertySource("test environment", settings));
        }
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
