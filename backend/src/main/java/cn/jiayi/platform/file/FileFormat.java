package cn.jiayi.platform.file;

import java.util.List;

/** The format of a file of rows that are few enough to be held at once. */
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

    /** @param title of the sheet, where a format has one */
    public byte[] write(String title, List<List<String>> rows) {
        return switch (this) {
            case CSV -> CsvText.write(rows);
            case XLSX -> ExcelBook.write(title, rows);
        };
    }
}
