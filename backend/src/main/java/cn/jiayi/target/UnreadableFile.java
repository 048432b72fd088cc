package cn.jiayi.target;

/** A file that is no sheet of cells, or one too large to read. */
class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    private final TaskAllocationImportRefusal reason;

    UnreadableFile(TaskAllocationImportRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    TaskAllocationImportRefusal reason() {
        return reason;
    }
}
