package cn.jiayi.platform;

import org.jspecify.annotations.Nullable;

/** What somebody writes in their own words: blank is nothing, and there is a limit. */
public record Words(@Nullable String text) {

    private static final int LONGEST = 500;

    public static Words of(@Nullable String text) {
        return new Words(text == null || text.isBlank() ? null : text.strip());
    }

    public boolean areMissing() {
        return text == null;
    }

    public boolean areTooLong() {
        return areLongerThan(LONGEST);
    }

    /** In characters as a reader counts them, and as the database does. */
    public boolean areLongerThan(int limit) {
        return text != null && text.codePointCount(0, text.length()) > limit;
    }
}
