package cn.jiayi.notice;

import cn.jiayi.platform.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a notice says, in the reader's language. */
@Component
@RequiredArgsConstructor
public class NoticeWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Messages messages;

    public String of(Notice notice, Locale locale) {
        Map<String, Object> facts = notice.getFacts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> typed(fact.getValue())));
        return messages.say(notice.getKind(), facts, locale);
    }

    private static Object typed(String fact) {
        return DATE.matcher(fact).matches() ? LocalDate.parse(fact) : fact;
    }
}
