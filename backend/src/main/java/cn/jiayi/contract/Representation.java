package cn.jiayi.contract;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak for a household: its head, or a member of age who represents it (M10).
 *
 * @param headId absent while the household has no head
 * @param members those of today who are alive
 */
record Representation(@Nullable UUID headId, List<Person> members) {

    static final int OF_AGE = 18;

    record Person(UUID residentId, LocalDate birthDate) {

        boolean isOfAgeOn(LocalDate day) {
            return isOfAge(birthDate, day);
        }
    }

    static boolean isOfAge(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears() >= OF_AGE;
    }

    /** For a new contract: only of age. */
    boolean maySign(@Nullable UUID residentId, LocalDate day) {
        return members.stream().anyMatch(person -> person.residentId().equals(residentId) && person.isOfAgeOn(day));
    }

    /** About a contract that is there: the head at any age, or a member of age. */
    boolean maySpeak(@Nullable UUID residentId, LocalDate day) {
        return members.stream()
                .filter(person -> person.residentId().equals(residentId))
                .anyMatch(person -> person.residentId().equals(headId) || person.isOfAgeOn(day));
    }

    boolean hasSomebodyWhoMaySign(LocalDate day) {
        return members.stream().anyMatch(person -> person.isOfAgeOn(day));
    }

    SigningAuthority authorityOf(UUID residentId) {
        return residentId.equals(headId) ? SigningAuthority.HEAD : SigningAuthority.REPRESENTATIVE;
    }
}
