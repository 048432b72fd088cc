package cn.jiayi.demo.data;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the rows of each table and sums up what they say, before anything is sealed: the same seed gives the same sums. */
final class Tally {

    private static final long PRIME = 1_099_511_628_211L;

    private final Map<Table, Sum> sums = new EnumMap<>(Table.class);

    private static final class Sum {
        private long rows;
        private long checksum = 0xcbf29ce484222325L;

        private void add(@Nullable Object... values) {
            rows++;
            for (Object value : values) {
                int hash =
                        switch (value) {
                            case null -> 7;
                            case Enum<?> constant -> constant.name().hashCode(); // its own is another in each process
                            default -> value.hashCode();
                        };
                checksum = (checksum ^ hash) * PRIME;
            }
        }
    }

    void add(Table table, @Nullable Object... values) {
        sums.computeIfAbsent(table, each -> new Sum()).add(values);
    }

    long rows() {
        return sums.values().stream().mapToLong(sum -> sum.rows).sum();
    }

    long rows(Table table) {
        Sum sum = sums.get(table);
        return sum == null ? 0 : sum.rows;
    }

    /** Of all tables, in hexadecimal. */
    String checksum() {
        Sum all = new Sum();
        sums.forEach((table, sum) -> all.add(table, sum.rows, sum.checksum));
        return "%016x".formatted(all.checksum);
    }
}
