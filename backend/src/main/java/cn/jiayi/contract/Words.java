package cn.jiayi.contract;

import org.jspecify.annotations.Nullable;

/** What somebody writes in their own words: blank is nothing, and there is a limit. */
record Words(@Nullable String text) {

    static final int LONGEST = 500;

    static Words of(@Nullable String text) {
        return new Words(text == null || text.isBlank() ? null : text.strip());
    }

    boolean areMissing() {
        return text == null;
    }

    /** Characters as a reader counts them, and as the database does. */
    boolean areTooLong() {
        return text != null && text.codePointCount(0, text.length()) > LONGEST;
    }
}
