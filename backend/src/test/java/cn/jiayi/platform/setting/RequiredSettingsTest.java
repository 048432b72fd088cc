package cn.jiayi.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiayi.JiayiApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final RequiredSettings required = new RequiredSettings();

    @Test
    void stopsAStartWithoutSettingsAndNamesThemAllInOneMessage(CapturedOutput output) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> SpringApplication.run(JiayiApplication.class));

        assertThat(output)
                .contains("缺少 7 项设置")
                .contains("JIAYI_DATABASE_URL", "JIAYI_DATABASE_OWNER_USER", "JIAYI_DATABASE_OWNER_PASSWORD")
                .contains("JIAYI_DATABASE_APP_PASSWORD", "JIAYI_ISSUER", "JIAYI_KEYS_DATA", "JIAYI_KEYS_INDEX")
                .contains("backend/jiayi start")
                .doesNotContain("\tat ");
    }

    @Test
    void namesOnlyWhatIsMissing() {
        environment
                .withProperty("jiayi.embedded.database.enabled", "true")
                .withProperty("jiayi.issuer", "https://login.example")
                .withProperty("jiayi.keys.data", "a key")
                .withProperty("jiayi.keys.index", " ");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::check)
                .withMessageContaining("缺少 1 项设置")
                .withMessageContaining("JIAYI_KEYS_INDEX")
                .withMessageNotContaining("JIAYI_ISSUER")
                .withMessageNotContaining("JIAYI_DATABASE");
    }

    @Test
    void letsACompleteStartGoOn() {
        environment
                .withProperty("jiayi.embedded.database.enabled", "true")
                .withProperty("jiayi.embedded.issuer.enabled", "true")
                .withProperty("jiayi.keys.data", "a key")
                .withProperty("jiayi.keys.index", "another key");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        required.postProcessEnvironment(environment, new SpringApplication());
    }
}
