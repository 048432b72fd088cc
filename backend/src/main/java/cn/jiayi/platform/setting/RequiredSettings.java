package cn.jiayi.platform.setting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks for every setting that this start needs, before anything starts, and names all that are missing at once. What
 * an embedded part brings along need not be set.
 */
final class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private record Setting(String property, String variable, String meaning) {

        @Override
        public String toString() {
            return "  %-30s %s".formatted(variable, meaning);
        }
    }

    private static final List<Setting> DATABASE = List.of(
            new Setting("jiayi.database.url", "JIAYI_DATABASE_URL", "数据库地址，如 jdbc:mysql://db:3306/jiayi"),
            new Setting("jiayi.database.owner-user", "JIAYI_DATABASE_OWNER_USER", "建表用户的名字"),
            new Setting("jiayi.database.owner-password", "JIAYI_DATABASE_OWNER_PASSWORD", "建表用户的密码"),
            new Setting("jiayi.database.app-password", "JIAYI_DATABASE_APP_PASSWORD", "应用用户的密码"));
    private static final List<Setting> ISSUER =
            List.of(new Setting("jiayi.issuer", "JIAYI_ISSUER", "登录服务（OAuth2 签发者）的地址"));
    private static final List<Setting> KEYS = List.of(
            new Setting("jiayi.keys.data", "JIAYI_KEYS_DATA", "个人信息加密密钥：32 字节，base64"),
            new Setting("jiayi.keys.index", "JIAYI_KEYS_INDEX", "个人信息索引密钥：32 字节，base64"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var missing = needed(environment).stream()
                .filter(setting -> isMissing(setting, environment))
                .map(Setting::toString)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "缺少 %d 项设置：%n%s".formatted(missing.size(), String.join(System.lineSeparator(), missing)),
                    "请用环境变量给出以上各项后重新启动；只想试用，请运行 backend/jiayi start。");
        }
    }

    private static List<Setting> needed(ConfigurableEnvironment environment) {
        var settings = new ArrayList<>(KEYS);
        if (!environment.getProperty("jiayi.embedded.issuer.enabled", boolean.class, false)) {
            settings.addAll(0, ISSUER);
        }
        if (!environment.getProperty("jiayi.embedded.database.enabled", boolean.class, false)) {
            settings.addAll(0, DATABASE);
        }
        return settings;
    }

    private static boolean isMissing(Setting setting, ConfigurableEnvironment environment) {
        var value = environment.getProperty(setting.property());
        return value == null || value.isBlank();
    }

    /** After the settings' files and the demo's keys were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
