package cn.jiayi.platform.file;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, in the forms in which people write it. */
public final class Cells {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** A day as Excel counts them. */
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.0+)?");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cf}\\s]+");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Cells() {}

    /** Without spaces at the ends, full-width letters and digits turned into plain ones. */
    public static String plain(@Nullable String cell) {
        return cell == null
                ? ""
                : SPACES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .strip();
    }

    /** A day in any of its forms, also as the number that Excel keeps. */
    public static Optional<LocalDate> date(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(SERIAL_ZERO.plusDays((long) Double.parseDouble(text)));
        }
        return date(DATE.matcher(text)).or(() -> date(COMPACT.matcher(text)));
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
