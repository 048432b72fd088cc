package cn.jiayi.target;

import java.text.Normalizer;
import java.util.List;

/** The cells of a file as text, row by row. Numbers of rows and columns begin at 0 here and at 1 in what people read. */
record Sheet(List<List<String>> rows) {

    /** More than any annex has; less than what would keep a server busy. */
    static final int LARGEST_ROW = 2_000;

    static final int LARGEST_COLUMN = 60;

    /** A cell without spaces, full-width forms turned into plain ones; empty where the row is shorter. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? "" : plain(cells.get(column));
    }

    boolean isBlank(int row) {
        return rows.get(row).stream().allMatch(cell -> plain(cell).isEmpty());
    }

    int size() {
        return rows.size();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
