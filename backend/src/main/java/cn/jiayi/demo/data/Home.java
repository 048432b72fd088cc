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
 */
record Home(
        UUID id,
        String number,
        String address,
        UUID villageId,
        @Nullable Area area,
        LocalDate residingSince,
        List<Person> people,
        List<Person.Mark> marks) {

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
