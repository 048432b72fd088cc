package cn.jiayi.demo.data;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A ward to write, with how many of its beds are taken on each night. */
final class Room {

    final UUID id;
    final Clinic clinic;
    final String name;
    final int beds;
    private final Map<LocalDate, Integer> taken = new TreeMap<>();

    Room(UUID id, Clinic clinic, String name, int beds) {
        this.id = id;
        this.clinic = clinic;
        this.name = name;
        this.beds = beds;
    }

    /** Somebody has a bed from the first night to the last. */
    void take(LocalDate first, LocalDate last) {
        for (LocalDate night = first; !night.isAfter(last); night = night.plusDays(1)) {
            if (taken.merge(night, 1, Integer::sum) > beds) {
                throw new IllegalStateException(name + " is full on " + night);
            }
        }
    }

    int takenOn(LocalDate night) {
        return taken.getOrDefault(night, 0);
    }
}
