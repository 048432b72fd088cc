package cn.jiayi.household;

import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who somebody is: with an identity number, sex and date of birth follow from it (trap 24). */
record PersonFacts(
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable IdNumber idNumber,
        @Nullable Phone phone) {

    static final int LONGEST_NAME = 60;

    /** What is wrong with what was typed in. */
    static Optional<LifeRefusal> against(PersonEntry entry, LocalDate today) {
        if (!Remark.fits(entry.name(), LONGEST_NAME)) {
            return Optional.of(LifeRefusal.NAME_NOT_USABLE);
        }
        if (isGiven(entry.phone()) && Phone.parse(entry.phone()).isEmpty()) {
            return Optional.of(LifeRefusal.PHONE_INVALID);
        }
        if (isGiven(entry.idNumber())) {
            return IdNumber.faultOf(entry.idNumber(), today).map(fault -> LifeRefusal.ID_NUMBER_INVALID);
        }
        if (entry.sex() == null || entry.birthDate() == null) {
            return Optional.of(LifeRefusal.PERSON_INCOMPLETE);
        }
        return entry.birthDate().isAfter(today) ? Optional.of(LifeRefusal.DAY_AHEAD) : Optional.empty();
    }

    /** Only for an entry that nothing stands against. */
    static PersonFacts of(PersonEntry entry, LocalDate today) {
        Phone phone = isGiven(entry.phone()) ? Phone.parse(entry.phone()).orElseThrow() : null;
        if (isGiven(entry.idNumber())) {
            IdNumber number = IdNumber.parse(entry.idNumber(), today).orElseThrow();
            return new PersonFacts(entry.name().strip(), sexOf(number), number.birthDate(), number, phone);
        }
        if (entry.sex() == null || entry.birthDate() == null) {
            throw new IllegalArgumentException("neither an identity number nor sex and date of birth");
        }
        return new PersonFacts(entry.name().strip(), entry.sex(), entry.birthDate(), null, phone);
    }

    static Sex sexOf(IdNumber number) {
        return number.male() ? Sex.MALE : Sex.FEMALE;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
