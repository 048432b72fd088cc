package cn.jiayi.platform;

/** What somebody types, as a pattern: a percent sign and an underscore in it are themselves. */
public final class Like {

    public static final char ESCAPE = '!';

    private Like() {}

    public static String containing(String text) {
        return "%" + beginning(text);
    }

    public static String beginning(String text) {
        return text.strip().replaceAll("[!%_]", ESCAPE + "$0") + "%";
    }
}
