package cn.jiayi.platform.file;

/** A file that is no list of rows, or one that is larger than the list can be. */
public class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    UnreadableSheet(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong with a file. */
    public enum Fault {
        FORMAT_UNKNOWN,
        UNREADABLE,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS
    }
}
