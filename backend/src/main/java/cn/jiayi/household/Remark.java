package cn.jiayi.household;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody says about an act in their own words: blank is nothing, and there is a limit. */
record Remark(@Nullable String text) {

    static final int LONGEST = 200;

    static Remark of(@Nullable String text) {
        return new Remark(text == null || text.isBlank() ? null : text.strip());
    }

    /** Characters as a reader counts them, and as the database does. */
    static boolean fits(String text, int most) {
        int length = text.strip().codePointCount(0, text.strip().length());
        return length > 0 && length <= most;
    }

    Optional<LifeRefusal> against() {
        return text == null || fits(text, LONGEST) ? Optional.empty() : Optional.of(LifeRefusal.NOTE_TOO_LONG);
    }

    Optional<LifeRefusal> againstNone() {
        return text == null ? Optional.of(LifeRefusal.NOTE_MISSING) : against();
    }
}
