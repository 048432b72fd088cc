package cn.jiayi.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as it was typed in. */
public record PersonEntry(
        String name,
        @Nullable String idNumber,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    /** Never the numbers, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "PersonEntry";
    }
}
