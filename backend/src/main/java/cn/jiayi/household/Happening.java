package cn.jiayi.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the history of a household.
 *
 * @param resident absent where it is about the household
 * @param otherNumber of the household that a person came from or went to
 */
record Happening(
        LifeEventKind kind,
        Household household,
        @Nullable Resident resident,
        LocalDate day,
        @Nullable String note,
        @Nullable String otherNumber,
        @Nullable String address,
        @Nullable KeyGroup keyGroup) {

    static Happening of(LifeEventKind kind, Household household, LocalDate day, @Nullable String note) {
        return new Happening(kind, household, null, day, note, null, null, null);
    }

    static Happening to(
            Resident resident, LifeEventKind kind, Household household, LocalDate day, @Nullable String note) {
        return new Happening(kind, household, resident, day, note, null, null, null);
    }

    Happening with(@Nullable Household other) {
        return new Happening(
                kind, household, resident, day, note, other == null ? null : other.getNumber(), address, keyGroup);
    }

    Happening at(String address) {
        return new Happening(kind, household, resident, day, note, otherNumber, address, keyGroup);
    }

    Happening about(KeyGroup keyGroup) {
        return new Happening(kind, household, resident, day, note, otherNumber, address, keyGroup);
    }
}
