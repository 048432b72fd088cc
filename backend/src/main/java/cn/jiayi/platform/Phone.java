package cn.jiayi.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** A person's telephone number. The whole number leaves this package only through {@link PersonalData#reveal}. */
public final class Phone {

    private static final Pattern BETWEEN = Pattern.compile("[\\s()（）-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0[1-9][0-9]{1,2}[1-9][0-9]{6,7}");

    private final Supplier<String> digits;

    private Phone(Supplier<String> digits) {
        this.digits = digits;
    }

    /** A mobile number, with or without +86, or a landline with its area code; spaces and hyphens do not matter. */
    public static Optional<Phone> parse(String text) {
        String digits = COUNTRY.matcher(BETWEEN.matcher(text).replaceAll("")).replaceFirst("");
        return MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches()
                ? Optional.of(new Phone(() -> digits))
                : Optional.empty();
    }

    /** What the database keeps; it is opened when somebody asks for it. */
    static Phone sealed(byte[] sealed, Seal seal) {
        return new Phone(SingletonSupplier.of(() -> seal.open(Seal.Kind.PHONE, sealed)));
    }

    /** Its middle hidden: {@code 138****5678}. */
    @JsonValue
    public String masked() {
        String digits = whole();
        return digits.substring(0, 3) + "*".repeat(digits.length() - 7) + digits.substring(digits.length() - 4);
    }

    String whole() {
        return digits.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Phone that && whole().equals(that.whole());
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
