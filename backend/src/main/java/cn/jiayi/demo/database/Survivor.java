package cn.jiayi.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.extern.slf4j.Slf4j;

/**
 * A database server that outlived its application (which was killed, and could not end it) and still holds the files.
 *
 * @param pidFile where a running server writes its process id
 * @param programs where our programs lie: a process that runs another program is none of ours, whatever the file says
 */
@Slf4j
record Survivor(Path pidFile, Path programs) {

    void end() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var text = Files.readString(pidFile).strip();
        if (text.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(text)).filter(this::isOurs).ifPresent(this::end);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.startsWith(programs))
                .isPresent();
    }

    private void end(ProcessHandle process) {
        log.warn("上一次程序被强行结束，数据库进程 {} 仍在运行：正在结束它。", process.pid());
        process.destroy();
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException e) {
            throw new UnusableDataFolder("上一次遗留的数据库进程 %d 无法结束。".formatted(process.pid()), "请结束该进程，然后重新启动。");
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while an old database server was stopping", e);
        }
    }
}
