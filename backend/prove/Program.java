import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program that this proof started, and ends again: it alone, with its children, by process id. */
final class Program implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Path log;

    private Program(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Program start(String name, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        var log = Files.createDirectories(folder).resolve(name + ".log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // nothing of the caller's settings may reach a program unseen
        builder.environment().keySet().removeIf(key -> key.startsWith("JIAYI_") || key.startsWith("KC_")
                || key.startsWith("SPRING_") || key.startsWith("JAVA_") || key.startsWith("JDK_"));
        builder.environment().putAll(environment);
        return new Program(name, builder.start(), log);
    }

    /** How much more time than usual everything gets: JIAYI_PROVE_PATIENCE=3 where the machine is busy or slow. */
    static Duration patiently(Duration usually) {
        return usually.multipliedBy(Long.parseLong(System.getenv().getOrDefault("JIAYI_PROVE_PATIENCE", "1")));
    }

    /** Waits until it is ready; it failing in the meantime is told with the end of its log. */
    Program await(Duration atMost, BooleanSupplier ready) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(patiently(atMost));
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new AssertionError("%s ended with %d:%n%s".formatted(name, process.exitValue(), tail()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("%s was not ready within %s:%n%s".formatted(name, patiently(atMost), tail()));
            }
            Thread.sleep(1_000);
        }
        return this;
    }

    int exit(Duration atMost) throws InterruptedException {
        if (!process.waitFor(patiently(atMost).toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            throw new AssertionError("%s did not end within %s".formatted(name, atMost));
        }
        return process.exitValue();
    }

    /** As a crash would: no farewell. */
    void kill() {
        family().forEach(ProcessHandle::destroyForcibly);
    }

    void terminate() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** The most memory that it ever held, in MiB, where the system tells. */
    long peakMebibytes() throws IOException {
        var status = Path.of("/proc/%d/status".formatted(javaProcess().pid()));
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ProcessHandle javaProcess() {
        return family()
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElse(process.toHandle());
    }

    private Stream<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    @Override
    public void close() {
        var family = family().toList();
        family.forEach(ProcessHandle::destroy);
        for (var member : family) {
            try {
                member.onExit().get(20, TimeUnit.SECONDS);
            } catch (Exception stubborn) {
                member.destroyForcibly();
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
