package cn.jiayi.demo.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What all parts of a generation share: the day on which it plays, and what must not be given out twice. */
record World(
        LocalDate today,
        Instant now,
        ZoneId zone,
        Chance chance,
        IdMint ids,
        SyntheticIdNumbers idNumbers,
        SyntheticPhones phones,
        Scale scale,
        Rows rows) {

    /** Of a sample to look at. */
    static World of(long seed, Instant now, ZoneId zone, Rows rows) {
        return of(seed, now, zone, Scale.SAMPLE, rows);
    }

    static World of(long seed, Instant now, ZoneId zone, Scale scale, Rows rows) {
        Chance chance = new Chance(seed);
        return new World(
                LocalDate.ofInstant(now, zone),
                now,
                zone,
                chance,
                new IdMint(chance.of("ids")),
                new SyntheticIdNumbers(),
                new SyntheticPhones(),
                scale,
                rows);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }
}
