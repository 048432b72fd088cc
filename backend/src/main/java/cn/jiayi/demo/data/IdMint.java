package cn.jiayi.demo.data;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids of version 7 from the seed. They ascend as if a row had been made every millisecond since the beginning of 2025, or with the
 * time of what they stand for: then what is listed by id is listed by time.
 */
final class IdMint {

    private static final long BEGINNING = 1_735_689_600_000L;

    private final Chance chance;
    private long millisecond = BEGINNING;

    IdMint(Chance chance) {
        this.chance = chance;
    }

    UUID next() {
        return of(millisecond++);
    }

    UUID at(Instant time) {
        return of(time.toEpochMilli());
    }

    private UUID of(long time) {
        long high = (time << 16) | 0x7000L | (chance.bits() & 0x0FFFL);
        long low = (chance.bits() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
