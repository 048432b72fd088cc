package cn.jiayi.hospital;

import org.jspecify.annotations.Nullable;

/** What a hospital says of a department: also to the patients who are to find it. */
public record DepartmentNotice(
        String name,
        String location,
        @Nullable String directions,
        @Nullable String bring) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LOCATION = 80;
    private static final int LONGEST_WORDS = 300;

    public DepartmentNotice {
        name = name.strip();
        location = location.strip();
        directions = orAbsent(directions);
        bring = orAbsent(bring);
    }

    boolean isNamed() {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !location.isEmpty()
                && location.length() <= LONGEST_LOCATION;
    }

    boolean isShortEnough() {
        return fits(directions) && fits(bring);
    }

    private static boolean fits(@Nullable String words) {
        return words == null || words.length() <= LONGEST_WORDS;
    }

    private static @Nullable String orAbsent(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
