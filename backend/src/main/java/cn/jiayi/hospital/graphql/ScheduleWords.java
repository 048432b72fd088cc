package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicScheduleRefusal;
import cn.jiayi.hospital.ScheduleOutcome;
import cn.jiayi.platform.Messages;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Says why an act on a schedule is not done, and what to do next. */
@Component
@RequiredArgsConstructor
class ScheduleWords {

    private final Messages messages;

    String of(ScheduleOutcome.Refused refused, Locale locale) {
        return refused.reason() == ClinicScheduleRefusal.OUT_OF_RANGE && refused.limit() != null
                ? messages.say(refused.limit(), locale)
                : messages.say(refused.reason(), refused, locale);
    }
}
