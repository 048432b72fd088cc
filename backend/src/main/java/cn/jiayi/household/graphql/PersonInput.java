package cn.jiayi.household.graphql;

import cn.jiayi.household.PersonEntry;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record PersonInput(
        String name,
        @Nullable String idNumber,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    PersonEntry entry() {
        return new PersonEntry(name, idNumber, sex, birthDate, phone);
    }

    /** Never the numbers, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "PersonInput";
    }
}
