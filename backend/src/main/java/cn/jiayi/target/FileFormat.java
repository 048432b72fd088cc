package cn.jiayi.target;

/** The format of a file. */
public enum FileFormat {
    /** UTF-8 with a byte-order mark. */
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
