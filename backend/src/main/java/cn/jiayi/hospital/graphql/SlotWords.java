package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlotMoveRefusal;
import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.hospital.ClinicSlotWithdrawRefusal;
import cn.jiayi.hospital.ClinicSlotsPublishRefusal;
import cn.jiayi.hospital.SlotMovingOutcome;
import cn.jiayi.hospital.SlotNotFree;
import cn.jiayi.hospital.SlotPublishingOutcome;
import cn.jiayi.hospital.SlotWithdrawalOutcome;
import cn.jiayi.platform.Messages;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Says why slots are not published or not taken back, and what to do next. */
@Component
@RequiredArgsConstructor
class SlotWords {

    private final Messages messages;

    String of(SlotPublishingOutcome.Refused refused, Locale locale) {
        return refused.reason() == ClinicSlotsPublishRefusal.OUT_OF_RANGE && refused.limit() != null
                ? messages.say(refused.limit(), locale)
                : messages.say(refused.reason(), refused, locale);
    }

    String of(SlotWithdrawalOutcome.Refused refused, Locale locale) {
        return refused.reason() == ClinicSlotWithdrawRefusal.NOT_FREE && refused.state() != null
                ? messages.say(standing(refused.state()), refused, locale)
                : messages.say(refused.reason(), locale);
    }

    String of(SlotMovingOutcome.Refused refused, Locale locale) {
        if (refused.reason() != ClinicSlotMoveRefusal.NOT_FREE || refused.state() == null) {
            return messages.say(refused.reason(), refused, locale);
        }
        return refused.number() == null
                ? messages.say(standing(refused.state()), refused, locale)
                : messages.say(refused.reason(), refused, locale);
    }

    private static SlotNotFree standing(ClinicSlotState state) {
        return switch (state) {
            case FREE, HELD -> SlotNotFree.HELD;
            case BOOKED -> SlotNotFree.BOOKED;
            case WITHDRAWN -> SlotNotFree.WITHDRAWN;
            case RELEASED -> SlotNotFree.RELEASED;
        };
    }
}
