package cn.jiayi.demo.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a number in the proportions of others; the parts add up to it exactly, by largest remainder. */
final class Shares {

    private Shares() {}

    static int[] of(int whole, List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        int[] parts = new int[weights.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) ((long) whole * weights.get(i) / total);
        }
        int odd = whole - IntStream.of(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -((long) whole * weights.get(i) % total)))
                .limit(odd)
                .forEach(i -> parts[i]++);
        return parts;
    }

    static int[] equal(int whole, int count) {
        return of(whole, IntStream.range(0, count).mapToObj(i -> 1).toList());
    }
}
