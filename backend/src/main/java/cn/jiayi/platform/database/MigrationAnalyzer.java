package cn.jiayi.platform.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database whose tables are not those of this version of the application: says so, and what to do. */
final class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException failure) {
        return failure instanceof FlywayValidateException
                ? new FailureAnalysis(
                        "数据库是由另一个版本的程序建立的，或上一次升级没有完成。数据没有改动。%n%n%s".formatted(failure.getMessage()),
                        "请用建立它的那个版本启动；若是试用数据且不再需要，请移走 backend/.data，然后重新启动。",
                        failure)
                : new FailureAnalysis(
                        "数据库升级失败。%n%n%s".formatted(failure.getMessage()),
                        "请检查数据库的地址、建表用户的权限和上面的原因。升级前的备份可以恢复原状。",
                        failure);
    }
}
