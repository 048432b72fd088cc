package cn.jiayi.demo.data;

import java.util.UUID;

/** Ids of version 7 from the seed: they ascend as if a row had been made every millisecond since the beginning of 2025. */
final class IdMint {

    private static final long BEGINNING = 1_735_689_600_000L;

    private final Chance chance;
    private long millisecond = BEGINNING;

    IdMint(Chance chance) {
        this.chance = chance;
    }

    UUID next() {
        long high = (millisecond++ << 16) | 0x7000L | (chance.bits() & 0x0FFFL);
        long low = (chance.bits() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
