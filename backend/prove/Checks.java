import java.time.Duration;
import java.time.Instant;

/** Says what was checked, and whether it held. */
final class Checks {

    interface Check {
        void run() throws Exception;
    }

    private int passed;
    private int failed;

    void chapter(String title) {
        System.out.println();
        System.out.println(title);
    }

    /** A check that fails does not keep the later ones from running. */
    void that(String sentence, Check check) {
        var start = Instant.now();
        try {
            check.run();
            passed++;
            System.out.printf("  ✓ %s (%d ms)%n", sentence, Duration.between(start, Instant.now()).toMillis());
        } catch (Exception | AssertionError e) {
            failed++;
            System.out.printf("  ✗ %s%n      %s%n", sentence, e.getMessage() == null ? e : e.getMessage().indent(6).strip());
        }
    }

    /** What a machine cannot check is said, never passed over. */
    void notHere(String sentence, String why) {
        System.out.printf("  – not checked: %s (%s)%n", sentence, why);
    }

    boolean close() {
        System.out.printf("%n%d passed, %d failed%n", passed, failed);
        return failed == 0;
    }

    static void expect(boolean holds, String otherwise, Object... facts) {
        if (!holds) {
            throw new AssertionError(otherwise.formatted(facts));
        }
    }
}
