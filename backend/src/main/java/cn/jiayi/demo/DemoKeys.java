package cn.jiayi.demo;

import cn.jiayi.platform.setting.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;

/**
 * The keys that protect personal data in the demo: made once, and kept beside the database that is read with them.
 * Active when {@code jiayi.embedded.keys} names their file.
 */
final class DemoKeys implements EnvironmentPostProcessor, Ordered {

    private static final int KEY_BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var file = environment.getProperty("jiayi.embedded.keys");
        if (file != null) {
            environment.getPropertySources().addLast(new PropertiesPropertySource("demo keys", keys(Path.of(file))));
        }
    }

    private static Properties keys(Path file) {
        try {
            if (!Files.exists(file)) {
                refuseIfDataWouldBeLost(file);
                make(file);
            }
            var keys = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                keys.load(reader);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfDataWouldBeLost(Path file) {
        if (Files.exists(file.resolveSibling("ready"))) {
            throw new StartRefused(
                    "密钥文件 %s 不见了，已有的数据库没有它无法读出。没有任何改动。".formatted(file),
                    "请恢复该文件；若要重新开始，请移走整个 %s，然后重新启动。".formatted(file.getParent()));
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var lines = "jiayi.keys.data=%s%njiayi.keys.index=%s%n".formatted(key(), key());
        Files.writeString(file, lines, StandardOpenOption.CREATE_NEW);
    }

    private static String key() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Just before the settings are found missing. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
