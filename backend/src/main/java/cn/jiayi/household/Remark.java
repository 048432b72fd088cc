package cn.jiayi.household;

import cn.jiayi.platform.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody says about an act in their own words: blank is nothing, and there is a limit. */
record Remark(@Nullable String text) {

    static final int LONGEST = 200;

    static Remark of(@Nullable String text) {
        return new Remark(Words.of(text).text());
    }

    static boolean fits(String text, int most) {
        Words words = Words.of(text);
        return !words.areMissing() && !words.areLongerThan(most);
    }

    Optional<LifeRefusal> against() {
        return text == null || fits(text, LONGEST) ? Optional.empty() : Optional.of(LifeRefusal.NOTE_TOO_LONG);
    }

    Optional<LifeRefusal> againstNone() {
        return text == null ? Optional.of(LifeRefusal.NOTE_MISSING) : against();
    }
}
