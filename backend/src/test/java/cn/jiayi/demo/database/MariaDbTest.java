package cn.jiayi.demo.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.demo.database.DatabaseUsers.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder lies under the system's temporary folder, as a checkout may. */
class MariaDbTest {

    private static final Programs PROGRAMS = Programs.unpackedIn(Path.of(".data/programs"));

    @TempDir
    private Path root;

    private final DatabaseUsers users = DatabaseUsers.fresh("jiayi_app");

    @Test
    void keepsWhatWasDoneAndEndsAServerThatOutlivedItsApplication() throws Exception {
        write();
        var killed = DataFolder.hold(root);
        MariaDb.start(killed, PROGRAMS, users); // and nobody stops it
        var survivor = server();
        killed.close();

        try (var folder = DataFolder.hold(root);
                var database = MariaDb.start(folder, PROGRAMS, users);
                var connection = connect(database, users.owner());
                var rows = connection.createStatement().executeQuery("select what from note")) {
            assertThat(survivor.isAlive()).isFalse();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("家医");
        }
    }

    @Test
    void keepsNoPasswordsOnDisk() throws Exception {
        try (var folder = DataFolder.hold(root);
                var database = MariaDb.start(folder, PROGRAMS, users);
                var connection = connect(database, users.owner())) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(root.resolve("database-init.sql")).doesNotExist();
        }
    }

    @Test
    void stopsItsServer() throws Exception {
        ProcessHandle server;
        try (var folder = DataFolder.hold(root);
                var _ = MariaDb.start(folder, PROGRAMS, users)) {
            server = server();
        }
        assertThat(server.isAlive()).isFalse();
    }

    private void write() throws SQLException, IOException {
        try (var folder = DataFolder.hold(root);
                var database = MariaDb.start(folder, PROGRAMS, users);
                var connection = connect(database, users.owner());
                var statement = connection.createStatement()) {
            statement.execute("create table note (what varchar(20))");
            statement.execute("insert into note values ('家医')");
            folder.markReady();
        }
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readString(root.resolve("database.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Connection connect(MariaDb database, User user) throws SQLException {
        return DriverManager.getConnection(database.url(), user.name(), user.password());
    }
}
