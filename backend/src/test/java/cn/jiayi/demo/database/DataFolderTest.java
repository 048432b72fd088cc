package cn.jiayi.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path root;

    @Test
    void setsAsideWhatACutOffFirstStartLeft() throws IOException {
        write("database/jiayi/household.ibd");

        try (var folder = DataFolder.hold(root)) {
            folder.settle();

            assertThat(folder.database()).doesNotExist();
        }
        assertThat(files()).anyMatch(file -> file.matches("database\\.unfinished-[\\d-]+/jiayi/household\\.ibd"));
    }

    @Test
    void leavesAWholeDatabaseAsItIs() throws IOException {
        write("ready", "database/ibdata1", "database/mysql/user.frm");
        var before = files();

        try (var folder = DataFolder.hold(root)) {
            folder.settle();
        }

        assertThat(files()).containsAll(before);
    }

    @Test
    void refusesADatabaseThatLostAPartAndChangesNothing() throws IOException {
        write("ready", "database/ibdata1", "database/jiayi/household.ibd");
        var before = files();

        try (var folder = DataFolder.hold(root)) {
            assertThatExceptionOfType(UnusableDataFolder.class)
                    .isThrownBy(folder::settle)
                    .withMessageContaining("不完整：缺少 mysql")
                    .satisfies(refusal -> assertThat(refusal.remedy()).contains(root.toString()));
        }

        assertThat(files()).containsAll(before);
    }

    @Test
    void isHeldByOneApplicationAtATime() throws IOException {
        try (var _ = DataFolder.hold(root)) {
            assertThatExceptionOfType(UnusableDataFolder.class)
                    .isThrownBy(() -> DataFolder.hold(root))
                    .withMessageContaining("另一个正在运行的家医");
        }
        DataFolder.hold(root).close();
    }

    @Test
    void remembersThatAFirstStartCameToItsEnd() throws IOException {
        try (var folder = DataFolder.hold(root)) {
            assertThat(folder.wasReady()).isFalse();
            folder.markReady();
            assertThat(folder.wasReady()).isTrue();
        }
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws IOException {
        var file = Files.createFile(root.resolve("a file"));

        assertThatExceptionOfType(UnusableDataFolder.class)
                .isThrownBy(() -> DataFolder.hold(file))
                .withMessageContaining("无法使用数据目录");
    }

    private void write(String... files) throws IOException {
        for (var file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), file);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }
}
