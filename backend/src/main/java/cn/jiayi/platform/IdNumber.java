package cn.jiayi.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * A citizen's ID number (GB 11643, trap 24). The whole number leaves this package only through {@link PersonalData#reveal},
 * which writes the audit row; whatever prints or serialises this prints the masked form.
 */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** ASCII digits only: other scripts' digits are digits to {@link Character#isDigit}. */
    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");

    private final Supplier<String> characters;

    private IdNumber(Supplier<String> characters) {
        this.characters = characters;
    }

    /** The number, if it is valid today: a lower-case x is accepted, the date must exist and not lie ahead. */
    public static Optional<IdNumber> parse(String text, LocalDate today) {
        String characters = normal(text);
        return fault(characters, today) == null ? Optional.of(new IdNumber(() -> characters)) : Optional.empty();
    }

    /** What is wrong with a text as an ID number; empty if nothing is. */
    public static Optional<IdNumberFault> faultOf(String text, LocalDate today) {
        return Optional.ofNullable(fault(normal(text), today));
    }

    /** The eighteenth character that belongs to seventeen digits. */
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeenDigits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /** What the database keeps; it is opened when somebody asks for it. */
    static IdNumber sealed(byte[] sealed, Seal seal) {
        return new IdNumber(SingletonSupplier.of(() -> seal.open(Seal.Kind.ID_NUMBER, sealed)));
    }

    private static String normal(String text) {
        return text.strip().replace('x', 'X');
    }

    private static @Nullable IdNumberFault fault(String text, LocalDate today) {
        if (text.length() != 18) {
            return IdNumberFault.LENGTH;
        }
        if (!SHAPE.matcher(text).matches()) {
            return IdNumberFault.CHARACTERS;
        }
        try {
            if (birthDate(text).isAfter(today)) {
                return IdNumberFault.DATE;
            }
        } catch (DateTimeException noSuchDay) {
            return IdNumberFault.DATE;
        }
        return checkCharacter(text) == text.charAt(17) ? null : IdNumberFault.CHECK;
    }

    private static LocalDate birthDate(String text) {
        return LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    public LocalDate birthDate() {
        return birthDate(whole());
    }

    /** The seventeenth digit is odd for men. */
    public boolean male() {
        return (whole().charAt(16) - '0') % 2 == 1;
    }

    /** The first and the last digits only: enough to tell two members of a household apart, not to know a number. */
    @JsonValue
    public String masked() {
        return whole().substring(0, 3) + "*************" + whole().substring(16);
    }

    String whole() {
        return characters.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof IdNumber that && whole().equals(that.whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
