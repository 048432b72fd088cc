package cn.jiayi.institution.graphql;

import cn.jiayi.institution.CombinationOutcome.Refused;
import cn.jiayi.institution.CombinationRefusal;
import cn.jiayi.platform.Messages;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Why something is refused; one that is in the way may have no last day. */
@Component
@RequiredArgsConstructor
class CombinationWords {

    private final Messages messages;

    String of(Refused refused, Locale locale) {
        return refused.reason() == CombinationRefusal.OVERLAPS && refused.until() == null
                ? messages.say(CombinationInTheWay.WITHOUT_END, refused, locale)
                : messages.say(refused.reason(), refused, locale);
    }
}
