package cn.jiayi.demo.data;

import cn.jiayi.household.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps the families of a village in step with its population: now and then somebody more lives with them, at its end to the person. */
final class Census {

    private static final int AHEAD = 3;
    private static final int LAST = 5;

    private final FamilyMaker families;
    private final LocalDate today;
    private final int households;
    private final int people;
    private int homes;
    private int counted;

    /** @param people who live there; 0 where families stay as they come */
    Census(FamilyMaker families, LocalDate today, int households, int people) {
        this.families = families;
        this.today = today;
        this.households = households;
        this.people = people;
    }

    List<Person> fit(List<Person> family) {
        homes++;
        if (people == 0) {
            return family;
        }
        int wanted = (int) ((long) people * homes / households) - counted;
        int most = wanted + (households - homes < LAST ? 0 : AHEAD);
        List<Person> fitted = new ArrayList<>(family);
        while (living(fitted) < wanted) {
            fitted.add(families.relative(fitted.getFirst()));
        }
        while (living(fitted) > Math.max(1, most) && fitted.getLast().relation() != Relation.HEAD) {
            fitted.removeLast();
        }
        counted += living(fitted);
        return fitted;
    }

    private int living(List<Person> family) {
        return (int) family.stream().filter(person -> person.belongsOn(today)).count();
    }
}
