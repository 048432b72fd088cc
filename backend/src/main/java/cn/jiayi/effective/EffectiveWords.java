package cn.jiayi.effective;

import cn.jiayi.platform.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** A definition in words, in the reader's language: nobody reads a number without them (trap 22). */
@Component
@RequiredArgsConstructor
public class EffectiveWords {

    private final Messages messages;

    public String numerator(EffectiveDefinition definition, Locale locale) {
        String services = Stream.of(
                        definition.isCountsVisits()
                                ? say(
                                        definition.isOwnInstitutionOnly()
                                                ? EffectiveWord.VISITS_AT_OWN
                                                : EffectiveWord.VISITS,
                                        locale)
                                : "",
                        definition.isCountsReferrals() ? say(EffectiveWord.REFERRALS, locale) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(say(EffectiveWord.AND, locale)));
        String within = definition.getMonths() == null
                ? say(EffectiveWord.OF_TERM, locale)
                : messages.say(EffectiveWord.OF_MONTHS, Map.of("months", definition.getMonths()), locale);
        return messages.say(
                EffectiveWord.NUMERATOR,
                Map.of("within", within, "services", services, "atLeast", definition.getAtLeast()),
                locale);
    }

    public String denominator(Locale locale) {
        return say(EffectiveWord.DENOMINATOR, locale);
    }

    public String exclusions(Locale locale) {
        return say(EffectiveWord.EXCLUSIONS, locale);
    }

    private String say(EffectiveWord word, Locale locale) {
        return messages.say(word, locale);
    }
}
