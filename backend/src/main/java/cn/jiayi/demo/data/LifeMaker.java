package cn.jiayi.demo.data;

import cn.jiayi.household.LifeEventKind;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Writes what has happened to households and people, and in the leading town what has to be put right (M10, traps 8, 12). */
@RequiredArgsConstructor
final class LifeMaker {

    private final World world;
    private final DistrictOutline district;
    private final DistrictOutline.Town town;
    private final House centre;
    private final Chance chance;

    void write(Home home) {
        String first = home.move() == null ? home.address() : home.move().from();
        note(home, null, LifeEventKind.REGISTERED, home.residingSince(), first, null);
        for (Person person : home.people()) {
            if (person.since().isAfter(home.residingSince())) {
                boolean isBirth = person.since().equals(person.birth());
                note(home, person, isBirth ? LifeEventKind.BORN : LifeEventKind.JOINED, person.since(), null, null);
            }
            if (person.until() != null) {
                boolean hasDied = person.died() != null;
                String where = hasDied ? null : "到外地工作，户口迁出。";
                note(home, person, hasDied ? LifeEventKind.DIED : LifeEventKind.LEFT, person.until(), null, where);
            }
        }
        if (home.move() != null) {
            note(home, null, LifeEventKind.MOVED, home.move().day(), home.address(), "购房后搬入。");
            livedAt(home, home.move());
        }
        if (chance.percent(1)) {
            stay(home);
        }
    }

    private void livedAt(Home home, Home.Move move) {
        world.rows()
                .add(
                        Table.HOUSEHOLD_ADDRESS,
                        world.ids().next(),
                        home.id(),
                        town.id(),
                        home.villageId(),
                        home.area() == null ? null : home.area().id,
                        centre.id(),
                        move.from(),
                        home.residingSince(),
                        move.day().minusDays(1));
    }

    /** Somebody from elsewhere stays for a while. */
    private void stay(Home home) {
        LocalDate since =
                chance.dayBetween(world.today().minusDays(60), world.today().minusDays(2));
        LocalDate until = since.plusDays(chance.between(70, 170));
        LocalDate birth = world.today().minusYears(chance.between(20, 70)).minusDays(chance.between(1, 300));
        Person guest = new Person(
                world.ids().next(),
                Names.of(Sex.FEMALE, chance),
                Sex.FEMALE,
                birth,
                null,
                world.idNumbers().next(birth, Sex.FEMALE),
                world.phones().mobile(),
                Relation.OTHER,
                since,
                until,
                List.of());
        enter(guest, null);
        world.rows().add(Table.HOUSEHOLD_STAY, world.ids().next(), home.id(), guest.id(), since, until);
        note(home, guest, LifeEventKind.STAYED, since, null, "来照看老人，暂住。");
    }

    /** Before the homes are written: two have left no telephone, and two have a member whom {@link #confuse} adds. */
    void disturb(List<Home> homes) {
        for (int i = 3; i < Math.min(5, homes.size()); i++) {
            Home home = homes.get(i);
            homes.set(
                    i,
                    home.with(home.people().stream().map(Person::withoutPhone).toList()));
        }
        if (homes.size() > 8) {
            Stream.of(5, 8)
                    .map(i -> homes.get(i).area())
                    .filter(Objects::nonNull)
                    .forEach(area -> area.population++);
        }
    }

    /** An old register named one person in two households, and another twice. */
    void confuse(List<Home> homes) {
        if (homes.size() > 8) {
            Person inTwo = homes.get(6).people().getLast();
            member(homes.get(5), inTwo.id(), inTwo.since().minusDays(1), true);
            Person twice = homes.get(7).people().getFirst();
            Person twin = new Person(
                    world.ids().next(),
                    twice.name(),
                    twice.sex(),
                    twice.birth(),
                    null,
                    twice.idNumber(),
                    null,
                    Relation.OTHER,
                    twice.since(),
                    null,
                    List.of());
            enter(twin, twice.id());
            member(homes.get(8), twin.id(), twin.since(), false);
        }
    }

    private void enter(Person person, @Nullable UUID doubleOf) {
        world.rows()
                .add(
                        Table.RESIDENT,
                        person.id(),
                        district.code(),
                        person.name(),
                        person.sex(),
                        person.birth(),
                        null,
                        Secret.of(Secret.Form.ID_NUMBER_CIPHER, person.idNumber()),
                        Secret.of(Secret.Form.ID_NUMBER_INDEX, person.idNumber()),
                        Secret.of(Secret.Form.PHONE_CIPHER, person.phone()),
                        Secret.of(Secret.Form.PHONE_INDEX, person.phone()),
                        doubleOf);
    }

    private void member(Home home, UUID resident, LocalDate since, boolean isDoubtful) {
        world.rows()
                .add(
                        Table.HOUSEHOLD_MEMBER,
                        world.ids().next(),
                        home.id(),
                        resident,
                        Relation.OTHER,
                        since,
                        null,
                        isDoubtful);
    }

    private void note(
            Home home,
            @Nullable Person person,
            LifeEventKind kind,
            LocalDate day,
            @Nullable String address,
            @Nullable String note) {
        world.rows()
                .add(
                        Table.LIFE_EVENT,
                        world.ids().next(),
                        home.id(),
                        person == null ? null : person.id(),
                        kind,
                        day,
                        person == null ? null : person.name(),
                        null,
                        address,
                        null,
                        note,
                        centre.administrator(),
                        world.at(day, chance.between(9, 16), chance.between(0, 59)));
    }
}
