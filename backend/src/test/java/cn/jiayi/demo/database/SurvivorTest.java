package cn.jiayi.demo.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurvivorTest {

    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void start() throws Exception {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void leavesAloneAProcessThatMerelyHasTheSameNumber() throws Exception {
        new Survivor(pidFile(String.valueOf(process.pid())), folder).end();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void endsAProcessThatRunsAProgramOfOurs() throws Exception {
        var programs = Path.of(process.info().command().orElseThrow()).getParent();

        new Survivor(pidFile(process.pid() + "\n"), programs).end();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void overlooksAFileThatNamesNoProcess() throws Exception {
        new Survivor(pidFile("not a number"), folder).end();
        new Survivor(folder.resolve("missing.pid"), folder).end();

        assertThat(process.isAlive()).isTrue();
    }

    private Path pidFile(String content) throws Exception {
        return Files.writeString(folder.resolve("database.pid"), content);
    }
}
