package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTest {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private static final List<Worded> WORDED = wordedInTheProduct();

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final Messages messages = messages();

    @Test
    void speaksChineseUnlessEnglishIsAskedFor() {
        assertThat(messages.say(Denial.NOT_SIGNED_IN, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("请先登录。");
        assertThat(messages.say(Denial.NOT_SIGNED_IN, Locale.FRENCH)).isEqualTo("请先登录。");
        assertThat(messages.say(Denial.NOT_SIGNED_IN, Locale.UK)).isEqualTo("Please sign in first.");
    }

    @Test
    void fillsInFactsByName() {
        record PageSize(int limit, int given) {}
        assertThat(messages.say(RequestFault.PAGE_SIZE_OUT_OF_RANGE, new PageSize(100, 101), Locale.ENGLISH))
                .isEqualTo("A page has 1 to 100 entries; 101 were asked for.");
        assertThat(messages.say(RequestFault.TOO_DEEP, Map.of("limit", "$1\\"), Locale.ENGLISH))
                .contains("$1\\");
    }

    @Test
    void refusesToLeaveAHoleInASentence() {
        assertThatThrownBy(() -> messages.say(RequestFault.TOO_DEEP, Locale.ENGLISH))
                .hasMessageContaining("limit");
    }

    static Stream<Worded> worded() {
        return WORDED.stream();
    }

    private static List<Worded> wordedInTheProduct() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.jiayi").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Worded.class::cast)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("worded")
    void everyConstantHasWordsInEveryLanguageWithTheSameFacts(Worded word) throws IOException {
        String chinese = words("", word);
        String english = words("_en", word);
        assertThat(chinese).as("Chinese").isNotBlank().containsPattern("\\p{IsHan}");
        assertThat(english).as("English").isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(facts(english)).isEqualTo(facts(chinese));
    }

    @Test
    void noWordsAreLeftForConstantsThatAreGone() throws IOException {
        Set<String> keys = worded().map(Messages::keyOf).collect(Collectors.toSet());
        for (Resource file : RESOURCES.getResources("classpath*:messages/*.properties")) {
            assertThat(load(file).stringPropertyNames()).as(file.getFilename()).isSubsetOf(keys);
        }
    }

    private static String words(String language, Worded word) throws IOException {
        List<String> found = Stream.of(RESOURCES.getResources("classpath*:messages/*.properties"))
                .filter(file -> String.valueOf(file.getFilename()).contains("_") != language.isEmpty())
                .map(file -> load(file).getProperty(Messages.keyOf(word)))
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(found).as("words%s for %s", language, Messages.keyOf(word)).hasSize(1);
        return found.getFirst();
    }

    private static Properties load(Resource file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> facts(String words) {
        return FACT.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Messages messages() {
        try {
            return new Messages(RESOURCES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
