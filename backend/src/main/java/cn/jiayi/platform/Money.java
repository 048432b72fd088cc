package cn.jiayi.platform;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** An amount in whole fen (trap 21): never a floating-point number. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Yuan with at most two decimals, such as {@code 50} or {@code 50.00}. */
    public static Money ofYuan(String yuan) {
        return new Money(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /** Splits by weights so that the parts add up to the whole: the largest remainders get the odd fen, ties by position. */
    public List<Money> split(long... weights) {
        long total = LongStream.of(weights).reduce(0, Math::addExact);
        if (total <= 0 || fen < 0 || LongStream.of(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("an amount is split by weights that are not negative and not all zero");
        }
        long[] parts = LongStream.of(weights)
                .map(weight -> Math.multiplyExact(fen, weight) / total)
                .toArray();
        long odd = fen - LongStream.of(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(Math.multiplyExact(fen, weights[i]) % total)))
                .limit(odd)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).mapToObj(Money::new).toList();
    }

    /** Yuan with two decimals, such as {@code 50.00}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
