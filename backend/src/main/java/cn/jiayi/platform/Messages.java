package cn.jiayi.platform;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Words for reasons and whatever else is {@link Worded}: {@code messages/<module>.properties} in Chinese, {@code messages/<module>_en.properties} in English, key
 * {@code <Enum>.<CONSTANT>}, facts by name in braces: {@code ContractSignRefusal.TEAM_FULL=已签约 {current} 户，上限 {limit} 户}.
 */
@Component
public class Messages {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private static final DateTimeFormatter CHINESE_TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINESE).withZone(CivilDay.ZONE);
    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(CivilDay.ZONE);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Messages(ResourcePatternResolver resources) throws IOException {
        source.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(resource -> String.valueOf(resource.getFilename()))
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        // whoever asks for a third language gets Chinese, whatever the server's own language is
        source.setFallbackToSystemLocale(false);
        // names in braces instead of numbers
        source.setAlwaysUseMessageFormat(false);
    }

    public String say(Worded word, Locale locale) {
        return say(word, Map.of(), locale);
    }

    /** The words of a constant, with the facts that they name. */
    public String say(Worded word, Map<String, ?> facts, Locale locale) {
        return say(keyOf(word), facts, locale);
    }

    /** The words of a constant that is known by its key only, with the facts that they name. */
    public String say(String key, Map<String, ?> facts, Locale locale) {
        String words = source.getMessage(key, null, locale);
        Matcher matcher = FACT.matcher(words);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(fact(facts, found.group(1), key, locale)));
    }

    /** Facts from the components of a record, such as the refusal itself. */
    public String say(Worded word, Record facts, Locale locale) {
        Map<String, Object> named = new TreeMap<>();
        for (var component : facts.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(facts);
                if (value != null) {
                    named.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return say(word, named, locale);
    }

    private static String fact(Map<String, ?> facts, String name, String key, Locale locale) {
        return switch (facts.get(name)) {
            case null -> throw new IllegalArgumentException("the words of " + key + " need the fact " + name);
            case Instant instant -> when(instant, locale);
            case LocalDate day -> (isEnglish(locale) ? ENGLISH_DAY : CHINESE_DAY).format(day);
            case Object other -> other.toString();
        };
    }

    /** An instant as it stands on the clock on the wall: nobody there reads UTC. */
    private static String when(Instant instant, Locale locale) {
        return (isEnglish(locale) ? ENGLISH_TIME : CHINESE_TIME).format(instant);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** The key under which a constant's words stand. */
    public static String keyOf(Worded word) {
        Class<?> type = ((Enum<?>) word).getDeclaringClass();
        return type.getSimpleName() + "." + word.name();
    }
}
