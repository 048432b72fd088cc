package cn.jiayi.demo.data;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What looks like chance: the same seed and label give the same. */
final class Chance {

    private final long seed;
    private final SplittableRandom random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** One of its own for a part, so that a change in one part leaves the others alone. */
    Chance of(String label) {
        long mixed = seed;
        for (int i = 0; i < label.length(); i++) {
            mixed = mixed * 1_099_511_628_211L + label.charAt(i);
        }
        return new Chance(mixed);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    long bits() {
        return random.nextLong();
    }
}
