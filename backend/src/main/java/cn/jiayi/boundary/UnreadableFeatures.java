package cn.jiayi.boundary;

/** A file that holds no outlines as they are expected. */
class UnreadableFeatures extends Exception {

    private static final long serialVersionUID = 1;

    private final BoundaryUploadRefusal reason;

    UnreadableFeatures(BoundaryUploadRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    BoundaryUploadRefusal reason() {
        return reason;
    }
}
