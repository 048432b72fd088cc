package cn.jiayi.roster;

/** A file that is no list of rows, or one that is larger than a list can be. */
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
