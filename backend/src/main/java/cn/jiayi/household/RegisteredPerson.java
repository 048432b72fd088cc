package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a person, for whoever compares a list with it.
 *
 * @param idNumberIndex absent for a newborn without a number
 * @param phoneIndex absent without a telephone
 * @param householdId where they are a member today; absent if they are in none
 * @param keyGroups by own marks
 */
public record RegisteredPerson(
        UUID id,
        String name,
        LocalDate birthDate,
        boolean hasDied,
        byte @Nullable [] idNumberIndex,
        byte @Nullable [] phoneIndex,
        @Nullable UUID householdId,
        Set<KeyGroup> keyGroups) {

    public boolean hasPhone(byte[] index) {
        return Arrays.equals(phoneIndex, index);
    }

    /** Never the indexes, wherever this is printed. */
    @Override
    public String toString() {
        return "RegisteredPerson " + id;
    }
}
