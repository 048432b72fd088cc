package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Reason;
import cn.jiayi.referral.Loss;
import cn.jiayi.referral.ReferralAnswerOutcome;
import cn.jiayi.referral.ReferralAnswerRefusal;
import cn.jiayi.referral.ReferralCreateOutcome;
import cn.jiayi.referral.ReferralCreateRefusal;
import cn.jiayi.referral.ReferralMeanwhile;
import cn.jiayi.referral.ReferralState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why something is not done, who was faster, and what to do next. */
@Component
@RequiredArgsConstructor
class ReferralWords {

    private final Messages messages;

    String of(ReferralCreateOutcome.Refused refused, Locale locale) {
        Reason reason = refused.reason() == ReferralCreateRefusal.SLOT_TAKEN && refused.loss() == null
                ? ReferralMeanwhile.SLOT_WITHDRAWN
                : refused.reason();
        return messages.say(reason, facts(refused.loss(), refused.slotStartsAt(), null), locale);
    }

    String of(ReferralAnswerOutcome.Refused refused, Locale locale) {
        return messages.say(reason(refused), facts(refused.loss(), refused.slotStartsAt(), refused.deadline()), locale);
    }

    private static Reason reason(ReferralAnswerOutcome.Refused refused) {
        if (refused.reason() == ReferralAnswerRefusal.NOT_WAITING && refused.state() != null) {
            return meanwhile(refused.state());
        }
        return refused.reason() == ReferralAnswerRefusal.SLOT_TAKEN && refused.loss() == null
                ? ReferralMeanwhile.SLOT_WITHDRAWN
                : refused.reason();
    }

    private static ReferralMeanwhile meanwhile(ReferralState state) {
        return switch (state) {
            case WAITING -> ReferralMeanwhile.WAITING;
            case OFFERED -> ReferralMeanwhile.OFFERED;
            case CONFIRMED -> ReferralMeanwhile.CONFIRMED;
            case DECLINED -> ReferralMeanwhile.DECLINED;
            case CANCELLED -> ReferralMeanwhile.CANCELLED;
            case LAPSED -> ReferralMeanwhile.LAPSED;
            case ARRIVED -> ReferralMeanwhile.ARRIVED;
            case NO_SHOW -> ReferralMeanwhile.NO_SHOW;
            case ADMITTED -> ReferralMeanwhile.ADMITTED;
            case DISCHARGED -> ReferralMeanwhile.DISCHARGED;
        };
    }

    private static Map<String, Object> facts(
            @Nullable Loss loss, @Nullable Instant slotStartsAt, @Nullable Instant deadline) {
        Map<String, Object> facts = new HashMap<>();
        if (loss != null) {
            put(facts, "by", loss.by());
            put(facts, "at", loss.at());
            put(facts, "number", loss.number());
        }
        put(facts, "slotStartsAt", slotStartsAt);
        put(facts, "deadline", deadline);
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
