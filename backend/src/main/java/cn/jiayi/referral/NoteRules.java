package cn.jiayi.referral;

import cn.jiayi.platform.Words;
import java.util.Optional;

/** What stands against the words that go with an answer. */
final class NoteRules {

    private NoteRules() {}

    static Optional<ReferralAnswerRefusal> against(Words note, boolean isNeeded) {
        if (note.areMissing()) {
            return isNeeded ? Optional.of(ReferralAnswerRefusal.NOTE_MISSING) : Optional.empty();
        }
        return note.areTooLong() ? Optional.of(ReferralAnswerRefusal.NOTE_TOO_LONG) : Optional.empty();
    }
}
