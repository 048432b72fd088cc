package cn.jiayi.demo.data;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident as a member of a household.
 *
 * @param idNumber absent for a newborn without one
 * @param until the last day as a member: moved out or died
 */
record Person(
        UUID id,
        String name,
        Sex sex,
        LocalDate birth,
        @Nullable LocalDate died,
        @Nullable String idNumber,
        @Nullable String phone,
        Relation relation,
        LocalDate since,
        @Nullable LocalDate until,
        List<Mark> marks) {

    /** The same person, who has left no number. */
    Person withoutPhone() {
        return new Person(id, name, sex, birth, died, idNumber, null, relation, since, until, marks);
    }

    record Mark(KeyGroup group, String source, LocalDate since) {}

    int age(LocalDate on) {
        return Period.between(birth, on).getYears();
    }

    boolean belongsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
