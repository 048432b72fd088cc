package cn.jiayi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The allow-list of finders without a scope: {@code src/test/resources/unscoped-reads.txt}, a reason behind each. */
final class UnscopedReads {

    private UnscopedReads() {}

    static Set<String> allowed() {
        try (var lines = Files.lines(Path.of("src/test/resources/unscoped-reads.txt"))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(UnscopedReads::entry)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.substring(colon + 1).isBlank()) {
            throw new IllegalStateException("without a reason: " + line);
        }
        return line.substring(0, colon).strip();
    }
}
