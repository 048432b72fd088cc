package cn.jiayi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiayi.platform.setting.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoKeysTest {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceAndKept() {
        var first = started();
        var second = started();

        for (var key : new String[] {"jiayi.keys.data", "jiayi.keys.index"}) {
            assertThat(Base64.getDecoder().decode(first.getProperty(key))).hasSize(32);
            assertThat(second.getProperty(key)).isEqualTo(first.getProperty(key));
        }
        assertThat(first.getProperty("jiayi.keys.data")).isNotEqualTo(first.getProperty("jiayi.keys.index"));
    }

    @Test
    void giveWayToKeysThatAreSet() {
        var environment = environment().withProperty("jiayi.keys.data", "mine");

        new DemoKeys().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("jiayi.keys.data")).isEqualTo("mine");
    }

    @Test
    void areNotMadeAnewBesideDataThatNeedsTheOldOnes() throws IOException {
        Files.createFile(folder.resolve("ready"));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::started).withMessageContaining("密钥文件");
        assertThat(folder.resolve("keys.properties")).doesNotExist();
    }

    @Test
    void areNotTouchedUnlessAskedFor() {
        new DemoKeys().postProcessEnvironment(new MockEnvironment(), new SpringApplication());

        assertThat(folder).isEmptyDirectory();
    }

    private MockEnvironment started() {
        var environment = environment();
        new DemoKeys().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty(
                        "jiayi.embedded.keys", folder.resolve("keys.properties").toString());
    }
}
