package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Reason;
import cn.jiayi.referral.BedLack;
import cn.jiayi.referral.Loss;
import cn.jiayi.referral.ReferralAnswerOutcome;
import cn.jiayi.referral.ReferralAnswerRefusal;
import cn.jiayi.referral.ReferralCreateOutcome;
import cn.jiayi.referral.ReferralCreateRefusal;
import cn.jiayi.referral.ReferralMeanwhile;
import cn.jiayi.referral.ReferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why something is not done, who was faster, and what to do next. */
@Component
@RequiredArgsConstructor
class ReferralWords {

    private static final DateTimeFormatter NIGHT = DateTimeFormatter.ofPattern("M-d");
    private static final int MOST_NIGHTS_NAMED = 5;

    private final Messages messages;

    String of(ReferralCreateOutcome.Refused refused, Locale locale) {
        Reason reason = refused.reason() == ReferralCreateRefusal.SLOT_TAKEN && refused.loss() == null
                ? ReferralMeanwhile.SLOT_WITHDRAWN
                : refused.reason();
        Map<String, Object> facts = facts(refused.loss(), refused.slotStartsAt(), null);
        addBed(facts, refused.bed());
        return messages.say(withoutNext(reason, refused.bed()), facts, locale);
    }

    String of(ReferralAnswerOutcome.Refused refused, Locale locale) {
        Map<String, Object> facts = facts(refused.loss(), refused.slotStartsAt(), refused.deadline());
        addBed(facts, refused.bed());
        put(facts, "firstNight", refused.firstNight());
        return messages.say(withoutNext(reason(refused), refused.bed()), facts, locale);
    }

    private static Reason reason(ReferralAnswerOutcome.Refused refused) {
        if (refused.reason() == ReferralAnswerRefusal.NOT_YET && refused.slotStartsAt() == null) {
            return ReferralMeanwhile.BED_NOT_YET;
        }
        if (refused.reason() == ReferralAnswerRefusal.SLOT_PAST && refused.slotStartsAt() == null) {
            return ReferralMeanwhile.BED_BEGUN;
        }
        if (refused.reason() == ReferralAnswerRefusal.NOT_WAITING && refused.state() != null) {
            return meanwhile(refused.state());
        }
        return refused.reason() == ReferralAnswerRefusal.SLOT_TAKEN && refused.loss() == null
                ? ReferralMeanwhile.SLOT_WITHDRAWN
                : refused.reason();
    }

    /** Another word where no night of the next months is free either. */
    private static Reason withoutNext(Reason reason, @Nullable BedLack bed) {
        boolean isFull = reason == ReferralCreateRefusal.BED_FULL || reason == ReferralAnswerRefusal.BED_FULL;
        return isFull && bed != null && bed.nextFree() == null ? ReferralMeanwhile.BED_FULL_FOR_LONG : reason;
    }

    private static void addBed(Map<String, Object> facts, @Nullable BedLack bed) {
        if (bed != null) {
            put(facts, "nextFree", bed.nextFree());
            put(facts, "fullNights", nights(bed.fullNights()));
        }
    }

    /** Some nights by name, and how many there are. */
    private static String nights(List<LocalDate> nights) {
        return nights.stream()
                .limit(MOST_NIGHTS_NAMED)
                .map(NIGHT::format)
                .collect(Collectors.joining(", ", "", nights.size() > MOST_NIGHTS_NAMED ? " …" : ""));
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
