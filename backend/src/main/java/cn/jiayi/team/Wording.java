package cn.jiayi.team;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with words that stand in the public notice: whether they are there, and whether they fit. */
record Wording(boolean isMissing, boolean isTooLong) {

    static Wording of(String text, int longest) {
        return new Wording(text.isBlank(), text.codePointCount(0, text.length()) > longest);
    }

    Wording and(String text, int longest) {
        Wording other = of(text, longest);
        return new Wording(isMissing || other.isMissing, isTooLong || other.isTooLong);
    }

    Wording andMaybe(@Nullable String text, int longest) {
        return text == null ? this : new Wording(isMissing, isTooLong || of(text, longest).isTooLong);
    }

    Optional<TeamChangeRefusal> against() {
        if (isMissing) {
            return Optional.of(TeamChangeRefusal.WORDS_MISSING);
        }
        return isTooLong ? Optional.of(TeamChangeRefusal.WORDS_TOO_LONG) : Optional.empty();
    }
}
