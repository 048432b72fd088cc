package cn.jiayi.referral;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody writes in their own words: blank is nothing. */
record Words(@Nullable String text) {

    /** The limit of a note. */
    private static final int LONGEST_NOTE = 500;

    static Words of(@Nullable String text) {
        return new Words(text == null || text.isBlank() ? null : text.strip());
    }

    /** Why these words cannot go with an answer; empty if they can. */
    Optional<ReferralAnswerRefusal> againstNote(boolean isNeeded) {
        if (text == null) {
            return isNeeded ? Optional.of(ReferralAnswerRefusal.NOTE_MISSING) : Optional.empty();
        }
        return areLongerThan(LONGEST_NOTE) ? Optional.of(ReferralAnswerRefusal.NOTE_TOO_LONG) : Optional.empty();
    }

    /** In characters as a reader counts them, and as the database does. */
    boolean areLongerThan(int limit) {
        return text != null && text.codePointCount(0, text.length()) > limit;
    }
}
