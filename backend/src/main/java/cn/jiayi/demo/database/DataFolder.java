package cn.jiayi.demo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import lombok.extern.slf4j.Slf4j;

/**
 * The folder that the embedded database keeps between starts. One application at a time holds it. A first start that
 * never came to its end is set aside and begun anew; a folder that was whole and is not any more stops the start.
 * Nothing is ever deleted here.
 */
@Slf4j
final class DataFolder implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.ofHours(8));

    private final Path root;
    private final FileChannel held;

    private DataFolder(Path root, FileChannel held) {
        this.root = root;
        this.held = held;
    }

    static DataFolder hold(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new UnusableDataFolder("无法使用数据目录 %s：%s".formatted(root, e.getMessage()), "请检查该目录的权限和磁盘空间，然后重新启动。");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new UnusableDataFolder("另一个正在运行的家医正在使用数据目录 %s。".formatted(root), "请先停止它（Ctrl+C），或换一个数据目录，然后重新启动。");
        }
        return channel;
    }

    Path database() {
        return root.resolve("database");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Settles what an earlier start left behind; afterwards {@link #database()} is whole, or is not there. */
    void settle() {
        if (wasReady()) {
            demandWhole();
        } else if (Files.exists(database())) {
            setAside();
        }
    }

    private void demandWhole() {
        for (var part : new String[] {"mysql", "ibdata1"}) {
            if (!Files.exists(database().resolve(part))) {
                throw new UnusableDataFolder(
                        "数据目录 %s 不完整：缺少 %s。目录中的内容没有任何改动。".formatted(database(), part),
                        "如有备份，请恢复该目录；若要重新开始，请移走整个 %s，然后重新启动。".formatted(root));
            }
        }
    }

    private void setAside() {
        var aside = root.resolve("database.unfinished-" + STAMP.format(Instant.now()));
        try {
            Files.move(database(), aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.warn("上一次首次启动没有完成。留下的半成品已移到 {}（确认无用后可删除），现在重新建立数据库。", aside);
    }

    boolean wasReady() {
        return Files.exists(ready());
    }

    /** From now on the data is somebody's: the first start came to its end. */
    void markReady() {
        if (wasReady()) {
            return;
        }
        try {
            Files.writeString(ready(), Instant.now() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ready() {
        return root.resolve("ready");
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
