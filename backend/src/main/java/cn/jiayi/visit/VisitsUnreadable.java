package cn.jiayi.visit;

/** A file that is no list of visits. */
class VisitsUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final VisitUploadRefusal reason;

    VisitsUnreadable(VisitUploadRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    VisitUploadRefusal reason() {
        return reason;
    }
}
