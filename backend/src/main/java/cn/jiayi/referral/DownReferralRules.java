package cn.jiayi.referral;

import cn.jiayi.platform.Words;
import java.time.LocalDate;
import java.util.Optional;

/** What stands against sending a patient back and against taking them over (M25). */
final class DownReferralRules {

    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_WATCH = 1000;
    private static final int LONGEST_PLAN = 500;
    private static final int DAYS_TO_TAKE_OVER = 30;
    private static final int DAYS_TO_FIRST_VISIT = 90;

    private DownReferralRules() {}

    static Optional<DownReferralSendRefusal> against(boolean hasBeenSeen, boolean isAlive, boolean isSent) {
        if (isSent) {
            return Optional.of(DownReferralSendRefusal.ALREADY_SENT);
        }
        if (!isAlive) {
            return Optional.of(DownReferralSendRefusal.PATIENT_HAS_DIED);
        }
        return hasBeenSeen ? Optional.empty() : Optional.of(DownReferralSendRefusal.NOT_SEEN_YET);
    }

    static Optional<DownReferralSendRefusal> againstSending(SendDown command, LocalDate today) {
        if (isOutOfRange(command.summary(), LONGEST_SUMMARY)) {
            return Optional.of(DownReferralSendRefusal.SUMMARY_OUT_OF_RANGE);
        }
        if (isOutOfRange(command.watchFor(), LONGEST_WATCH)) {
            return Optional.of(DownReferralSendRefusal.WATCH_OUT_OF_RANGE);
        }
        return isBetween(today, command.takeOverBy(), latestTakeOver(today))
                ? Optional.empty()
                : Optional.of(DownReferralSendRefusal.DAY_OUT_OF_RANGE);
    }

    static Optional<DownReferralTakeOverRefusal> againstTakingOver(TakeOver command, LocalDate today) {
        if (isOutOfRange(command.plan(), LONGEST_PLAN)) {
            return Optional.of(DownReferralTakeOverRefusal.PLAN_OUT_OF_RANGE);
        }
        return isBetween(today, command.firstVisitOn(), latestFirstVisit(today))
                ? Optional.empty()
                : Optional.of(DownReferralTakeOverRefusal.DAY_OUT_OF_RANGE);
    }

    static LocalDate latestTakeOver(LocalDate today) {
        return today.plusDays(DAYS_TO_TAKE_OVER);
    }

    static LocalDate latestFirstVisit(LocalDate today) {
        return today.plusDays(DAYS_TO_FIRST_VISIT);
    }

    private static boolean isOutOfRange(String text, int longest) {
        Words words = Words.of(text);
        return words.areMissing() || words.areLongerThan(longest);
    }

    private static boolean isBetween(LocalDate from, LocalDate day, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
