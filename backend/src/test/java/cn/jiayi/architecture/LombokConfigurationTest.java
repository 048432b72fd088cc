package cn.jiayi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides verbs behind generated doors does not compile under our lombok.config. */
class LombokConfigurationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@lombok.Data",
                "@lombok.Setter",
                "@lombok.Builder",
                "@lombok.Value",
                "@lombok.AllArgsConstructor"
            })
    void refuses(String annotation) throws IOException {
        assertThat(compile(annotation + " class Bad { private int field; }"))
                .contains("error: ", "flagged according to lombok configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@lombok.Getter", "@lombok.RequiredArgsConstructor", "@lombok.extern.slf4j.Slf4j"})
    void allows(String annotation) throws IOException {
        assertThat(compile(annotation + " class Bad { private int field; }")).doesNotContain("error");
    }

    /** Below this project, because lombok looks for its configuration upwards from the source. */
    private static String compile(String source) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "lombok-check"));
        Path file = Files.writeString(folder.resolve("Bad.java"), source);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            StringWriter output = new StringWriter();
            List<String> options = List.of(
                    "-classpath", System.getProperty("java.class.path"),
                    "-processor", "lombok.launch.AnnotationProcessorHider$AnnotationProcessor",
                    "-d", folder.toString());
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            return output.toString();
        }
    }
}
