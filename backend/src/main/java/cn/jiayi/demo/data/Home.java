package cn.jiayi.demo.data;

import cn.jiayi.household.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household with its people, those of today and those before.
 *
 * @param area absent while it is placed in none
 * @param move absent where it lives where it always has
 */
record Home(
        UUID id,
        String number,
        String address,
        UUID villageId,
        @Nullable Area area,
        LocalDate residingSince,
        List<Person> people,
        List<Person.Mark> marks,
        @Nullable Move move) {

    /**
     * That it has moved once, within its village.
     *
     * @param from the old address
     * @param day the first at the new one
     */
    record Move(String from, LocalDate day) {}

    /** The same household with other people. */
    Home with(List<Person> others) {
        return new Home(id, number, address, villageId, area, residingSince, others, marks, move);
    }

    List<Person> membersOn(LocalDate day) {
        return people.stream().filter(person -> person.belongsOn(day)).toList();
    }

    /** The head of a day; empty after a death, until somebody new is named. */
    Optional<Person> headOn(LocalDate day) {
        return membersOn(day).stream()
                .filter(person -> person.relation() == Relation.HEAD)
                .findFirst();
    }
}
