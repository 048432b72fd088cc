package cn.jiayi.ward.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.ward.WardChangeOutcome;
import cn.jiayi.ward.WardChangeRefusal;
import cn.jiayi.ward.WardFoundOutcome;
import cn.jiayi.ward.WardNight;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Says why a ward is not founded or changed, and what to do next. */
@Component
@RequiredArgsConstructor
class WardWords {

    private final Messages messages;

    String of(WardFoundOutcome.Refused refused, Locale locale) {
        return refused.limit() == null
                ? messages.say(refused.reason(), refused, locale)
                : messages.say(refused.limit(), locale);
    }

    String of(WardChangeOutcome.Refused refused, Locale locale) {
        if (refused.limit() != null) {
            return messages.say(refused.limit(), locale);
        }
        return refused.reason() == WardChangeRefusal.BELOW_TAKEN
                ? messages.say(refused.reason(), most(refused), locale)
                : messages.say(refused.reason(), locale);
    }

    /** How many nights, the first of them, and the most that is taken on one. */
    private static Map<String, Object> most(WardChangeOutcome.Refused refused) {
        return Map.of(
                "count",
                refused.nights().size(),
                "first",
                refused.nights().getFirst().night(),
                "taken",
                refused.nights().stream()
                        .map(WardNight::taken)
                        .max(Comparator.naturalOrder())
                        .orElse(0));
    }
}
