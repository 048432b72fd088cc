package cn.jiayi.effective;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.file.FileFormat;
import cn.jiayi.statistics.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of effective contracts as a file: what was counted, when and by which version stands in it, and so does every row (trap 22). */
@Component
@RequiredArgsConstructor
public class EffectiveSheet {

    private final EffectiveWords words;
    private final Messages messages;

    public byte[] write(Effective effective, FileFormat format, Locale locale) {
        return format.write(messages.say(EffectiveWord.FILE, locale), rows(effective, locale));
    }

    public String fileName(Effective effective, FileFormat format, Locale locale) {
        EffectiveBook book = effective.book();
        return "%s-%s.%s"
                .formatted(
                        messages.say(EffectiveWord.FILE, locale),
                        book == null || book.day() == null ? "0" : book.day(),
                        format.name().toLowerCase(Locale.ROOT));
    }

    List<List<String>> rows(Effective effective, Locale locale) {
        EffectiveDefinition definition = Objects.requireNonNullElse(effective.definition(), effective.latest());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.say(EffectiveWord.FILE, locale)));
        rows.add(List.of(counted(effective.book(), locale)));
        rows.add(List.of(words.numerator(definition, locale)));
        rows.add(List.of(words.denominator(locale)));
        rows.add(List.of(messages.say(EffectiveWord.NOT_COUNTED, Map.of("words", words.exclusions(locale)), locale)));
        rows.add(Stream.of(EffectiveColumn.values())
                .map(column -> messages.say(column, locale))
                .toList());
        effective.rows().forEach(row -> rows.add(line(row.name(), Objects.toString(row.of(), ""), row.part())));
        rows.add(line(messages.say(EffectiveWord.WHOLE, locale), "", effective.total()));
        return rows;
    }

    private String counted(@Nullable EffectiveBook book, Locale locale) {
        return book == null || book.day() == null || book.countedAt() == null || book.definitionVersion() == null
                ? messages.say(EffectiveWord.NEVER_COUNTED, locale)
                : messages.say(
                        EffectiveWord.COUNTED,
                        Map.of("day", book.day(), "at", book.countedAt(), "version", book.definitionVersion()),
                        locale);
    }

    private static List<String> line(String name, String of, Part part) {
        return List.of(
                name,
                of,
                String.valueOf(part.denominator()),
                String.valueOf(part.numerator()),
                String.valueOf(part.denominator() - part.numerator()),
                Objects.toString(part.ratePercent(), ""));
    }
}
