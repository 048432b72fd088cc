package cn.jiayi.platform;

/**
 * Thrown inside a use case when somebody else was faster and rows have been written already: everything is rolled back, and the
 * outcome is answered, kept and audited as if it had been returned.
 */
public class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    public LostRace(Outcome outcome) {
        super(outcome.code(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
