package cn.jiayi.demo.data;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the people of a household: singles, couples, parents with children, three generations, and what life did to some. */
final class FamilyMaker {

    private static final String BY_TEAM = "团队建档";
    private static final String BY_CIVIL_AFFAIRS = "民政名册";

    private final World world;
    private final Chance chance;
    private final boolean isRural;

    FamilyMaker(World world, Chance chance, boolean isRural) {
        this.world = world;
        this.chance = chance;
        this.isRural = isRural;
    }

    /** @param headName somebody who has to be the head; absent for anybody */
    List<Person> people(LocalDate residingSince, @Nullable String headName, @Nullable Sex headSex) {
        boolean isNamed = headName != null;
        int kind = isNamed ? 50 : chance.between(1, 100);
        Sex sex = headSex != null ? headSex : chance.percent(72) ? Sex.MALE : Sex.FEMALE;
        String surname = isNamed ? headName.substring(0, 1) : Names.surname(chance);
        int age = isNamed ? 46 : ageOfHead(kind);
        List<Person> people = new ArrayList<>();
        String name = isNamed ? headName : surname + Names.given(sex, chance);
        Person head = person(name, sex, age, Relation.HEAD, residingSince);
        people.add(head);
        if (kind > 12) {
            people.add(partner(other(sex), age, residingSince));
        }
        if (kind > 37 && kind <= 90) {
            addChildren(
                    people, isNamed ? surname : sex == Sex.MALE ? surname : Names.surname(chance), age, residingSince);
        }
        if (kind > 75 && kind <= 90) {
            addParents(people, surname, age, residingSince);
        }
        return isNamed ? people : lifeGoesOn(people, surname, residingSince);
    }

    private Person partner(Sex sex, int age, LocalDate residingSince) {
        int own = Math.clamp(age + chance.between(-4, 3), 22, 92);
        return person(Names.of(sex, chance), sex, own, Relation.SPOUSE, residingSince);
    }

    private int ageOfHead(int kind) {
        if (kind <= 12) {
            return chance.between(22, 88);
        }
        if (kind <= 37) {
            return chance.between(28, 75);
        }
        return kind <= 90 ? chance.between(27, 52) : chance.between(66, 88);
    }

    private void addChildren(List<Person> people, String surname, int age, LocalDate residingSince) {
        int count = chance.percent(35) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            Sex sex = chance.percent(52) ? Sex.MALE : Sex.FEMALE;
            int childAge = chance.between(0, Math.min(23, age - 23));
            people.add(person(surname + Names.given(sex, chance), sex, childAge, Relation.CHILD, residingSince));
        }
    }

    private void addParents(List<Person> people, String surname, int age, LocalDate residingSince) {
        int parentAge = Math.clamp(age + chance.between(22, 29), 48, 94);
        people.add(person(Names.of(Sex.FEMALE, chance), Sex.FEMALE, parentAge, Relation.PARENT, residingSince));
        if (chance.percent(60)) {
            String name = surname + Names.given(Sex.MALE, chance);
            people.add(person(name, Sex.MALE, Math.clamp(parentAge + 2, 48, 96), Relation.PARENT, residingSince));
        }
    }

    /** Somebody more who lives with a head: a parent with the young, with others a child. */
    Person relative(Person head) {
        int age = head.age(world.today());
        return age < 25
                ? person(
                        Names.of(Sex.FEMALE, chance),
                        Sex.FEMALE,
                        age + chance.between(22, 29),
                        Relation.PARENT,
                        head.since())
                : person(
                        Names.of(Sex.MALE, chance),
                        Sex.MALE,
                        Math.max(0, age - chance.between(23, 32)),
                        Relation.CHILD,
                        head.since());
    }

    /** Some have moved out or died, a few heads among them: history stays (M10, trap 8). */
    private List<Person> lifeGoesOn(List<Person> people, String surname, LocalDate residingSince) {
        LocalDate today = world.today();
        if (residingSince.isAfter(today.minusYears(3))) {
            return people;
        }
        if (chance.percent(3)) {
            Person grown =
                    person(surname + Names.given(Sex.FEMALE, chance), Sex.FEMALE, 26, Relation.CHILD, residingSince);
            people.add(gone(grown, chance.dayBetween(today.minusYears(2), today.minusDays(30)), false));
        }
        if (chance.percent(2)) {
            Person late = person(Names.of(Sex.FEMALE, chance), Sex.FEMALE, 84, Relation.PARENT, residingSince);
            people.add(gone(late, chance.dayBetween(today.minusYears(2), today.minusDays(10)), true));
        }
        if (people.size() > 2 && chance.percent(0.5)) {
            people.set(0, gone(people.getFirst(), chance.dayBetween(today.minusDays(40), today.minusDays(3)), true));
        }
        return people;
    }

    private static Person gone(Person person, LocalDate until, boolean died) {
        return new Person(
                person.id(),
                person.name(),
                person.sex(),
                person.birth(),
                died ? until : null,
                person.idNumber(),
                person.phone(),
                person.relation(),
                person.since(),
                until,
                person.marks());
    }

    private Person person(String name, Sex sex, int age, Relation relation, LocalDate residingSince) {
        LocalDate today = world.today();
        LocalDate birth = chance.dayBetween(today.minusYears(age + 1L).plusDays(1), today.minusYears(age));
        boolean isNewborn = birth.isAfter(today.minusDays(60));
        LocalDate since = birth.isAfter(residingSince) ? birth : residingSince;
        boolean hasPhone = relation == Relation.HEAD || age >= 16 && age < 85 && chance.percent(85);
        return new Person(
                world.ids().next(),
                name,
                sex,
                birth,
                null,
                isNewborn && chance.percent(60) ? null : world.idNumbers().next(birth, sex),
                hasPhone ? world.phones().mobile() : null,
                relation,
                since,
                null,
                marks(sex, age, birth));
    }

    /** Those that follow from age are never stored (trap 13). */
    private List<Person.Mark> marks(Sex sex, int age, LocalDate birth) {
        List<Person.Mark> marks = new ArrayList<>();
        mark(marks, KeyGroup.HYPERTENSION, age >= 65 ? 42 : age >= 40 ? 16 : 0, BY_TEAM, birth);
        mark(marks, KeyGroup.DIABETES, age >= 65 ? 18 : age >= 40 ? 7 : 0, BY_TEAM, birth);
        mark(marks, KeyGroup.TUBERCULOSIS, age >= 15 ? 0.3 : 0, "疾控名单", birth);
        mark(marks, KeyGroup.SEVERE_MENTAL_DISORDER, age >= 18 ? 0.5 : 0, BY_TEAM, birth);
        mark(marks, KeyGroup.DISABLED, 1.8, "残疾人证", birth);
        mark(marks, KeyGroup.CATASTROPHIC_ILLNESS, age >= 30 ? 0.9 : 0, "出院小结", birth);
        mark(marks, KeyGroup.EXTREME_POVERTY, age >= 60 ? 0.8 : 0, BY_CIVIL_AFFAIRS, birth);
        if (sex == Sex.FEMALE && age >= 22 && age <= 38 && chance.percent(7)) {
            LocalDate since = world.today().minusDays(chance.between(10, 250));
            marks.add(new Person.Mark(KeyGroup.MATERNAL, "孕产妇建册", since));
        }
        return marks;
    }

    private void mark(List<Person.Mark> marks, KeyGroup group, double percent, String source, LocalDate birth) {
        if (chance.percent(percent)) {
            LocalDate earliest = world.today().minusYears(4);
            LocalDate first = birth.isAfter(earliest) ? birth : earliest;
            marks.add(new Person.Mark(group, source, chance.dayBetween(first, world.today())));
        }
    }

    /** Groups of the household as a whole (trap 5). */
    List<Person.Mark> householdMarks() {
        List<Person.Mark> marks = new ArrayList<>();
        LocalDate since = world.today().minusDays(chance.between(100, 1_200));
        if (chance.percent(isRural ? 3 : 0.4)) {
            marks.add(new Person.Mark(KeyGroup.REGISTERED_POOR, BY_CIVIL_AFFAIRS, since));
        }
        if (chance.percent(0.8)) {
            marks.add(new Person.Mark(KeyGroup.SPECIAL_FAMILY_PLANNING, "计生名册", since));
        }
        if (chance.percent(2.2)) {
            marks.add(new Person.Mark(KeyGroup.LOW_INCOME, BY_CIVIL_AFFAIRS, since));
        }
        return marks;
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }
}
