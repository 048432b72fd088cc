package cn.jiayi.roster;

/** A file that is empty, or larger than a roster can be. */
class UnreadableRoster extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RosterUploadRefusal reason;

    UnreadableRoster(RosterUploadRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    RosterUploadRefusal reason() {
        return reason;
    }
}
