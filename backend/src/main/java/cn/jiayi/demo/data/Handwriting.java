package cn.jiayi.demo.data;

import cn.jiayi.agreement.Signature;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Signatures that look drawn: for each character of the name some lines across, down and aslant, the same for the same name. */
final class Handwriting {

    private static final int WIDTH = 1000;
    private static final int TOP = 70;
    private static final int HEIGHT = 240;
    private static final int POINTS = 6;

    private Handwriting() {}

    static Signature of(String name, Chance chance) {
        Chance hand = chance.of(name);
        int size = Math.min(260, 880 / name.length());
        int left = (WIDTH - size * name.length()) / 2;
        String strokes = IntStream.range(0, name.length())
                .boxed()
                .flatMap(place -> character(left + place * size, size - 40, hand))
                .toList()
                .toString();
        return Signature.of(strokes).orElseThrow();
    }

    private static Stream<String> character(int x, int size, Chance hand) {
        int right = x + size;
        int middle = x + size / 2;
        int bottom = TOP + HEIGHT;
        int bar = TOP + hand.between(20, 90);
        return Stream.of(
                line(x, bar + hand.between(0, 15), right, bar, hand),
                line(middle, TOP, middle + hand.between(-20, 20), bottom - hand.between(0, 60), hand),
                line(middle, bar + 20, x, bottom - hand.between(0, 50), hand),
                line(middle, bar + 30, right, bottom - hand.between(0, 50), hand),
                line(x + 20, bar + hand.between(60, 110), right - 20, bar + hand.between(60, 110), hand));
    }

    /** A little unsteady, as a hand is. */
    private static String line(int fromX, int fromY, int toX, int toY, Chance hand) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> "[%d,%d]"
                        .formatted(
                                fromX + (toX - fromX) * i / (POINTS - 1) + hand.between(-4, 4),
                                fromY + (toY - fromY) * i / (POINTS - 1) + hand.between(-4, 4)))
                .toList()
                .toString();
    }
}
