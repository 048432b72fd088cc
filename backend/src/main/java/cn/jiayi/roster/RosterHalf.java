package cn.jiayi.roster;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * One of two parts of a roster that are looked through at once: while one waits for the database, the other reckons.
 *
 * @param after the row before the first
 * @param until the last row
 * @param afterKey before the first household, in the order of their keys, which are digests and so spread evenly
 * @param untilKey the last household
 */
record RosterHalf(int after, int until, byte[] afterKey, byte[] untilKey) {

    private static final int KEY_BYTES = 32;
    private static final byte[] FIRST_KEY = {};
    private static final byte[] MIDDLE_KEY = key(0x7F);
    private static final byte[] LAST_KEY = key(0xFF);

    static RosterHalf whole() {
        return new RosterHalf(0, Integer.MAX_VALUE, FIRST_KEY, LAST_KEY);
    }

    static void both(RosterImport roster, Consumer<RosterHalf> work) {
        int middle = roster.getRowCount() / 2;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> halves = List.of(
                            new RosterHalf(0, middle, FIRST_KEY, MIDDLE_KEY),
                            new RosterHalf(middle, Integer.MAX_VALUE, MIDDLE_KEY, LAST_KEY))
                    .stream()
                    .map(half -> CompletableFuture.runAsync(() -> work.accept(half), threads))
                    .toList();
            halves.forEach(CompletableFuture::join);
        }
    }

    private static byte[] key(int first) {
        byte[] key = new byte[KEY_BYTES];
        Arrays.fill(key, (byte) 0xFF);
        key[0] = (byte) first;
        return key;
    }
}
