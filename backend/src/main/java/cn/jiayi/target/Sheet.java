package cn.jiayi.target;

import static cn.jiayi.target.TaskAllocationImportRefusal.TOO_LARGE;
import static cn.jiayi.target.TaskAllocationImportRefusal.UNREADABLE;

import cn.jiayi.platform.file.SheetFile;
import cn.jiayi.platform.file.SheetLimits;
import cn.jiayi.platform.file.UnreadableSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The cells of a file as text, row by row. Numbers of rows and columns begin at 0 here and at 1 in what people read. */
record Sheet(List<List<String>> rows) {

    /** More than any annex has; less than what would keep a server busy. */
    private static final SheetLimits LIMITS = new SheetLimits(2_000, 60, 8L << 20);

    /** A file lies in the system's temporary folder while it is read, because a workbook cannot be read from its beginning alone. */
    static Sheet read(byte[] bytes, String name) throws UnreadableFile {
        List<List<String>> rows = new ArrayList<>();
        try {
            Path file = Files.createTempFile("annex", ".upload");
            try {
                Files.write(file, bytes);
                SheetFile.of(file, name, LIMITS).read((number, cells) -> {
                    // a workbook leaves out empty rows
                    while (rows.size() < number - 1) {
                        rows.add(List.of());
                    }
                    rows.add(List.copyOf(cells));
                });
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableSheet unreadable) {
            throw new UnreadableFile(reason(unreadable.fault()));
        } catch (IOException unreadable) {
            throw new UnreadableFile(UNREADABLE);
        }
        return new Sheet(rows);
    }

    private static TaskAllocationImportRefusal reason(UnreadableSheet.Fault fault) {
        return switch (fault) {
            case FORMAT_UNKNOWN, UNREADABLE -> UNREADABLE;
            case TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_COLUMNS -> TOO_LARGE;
        };
    }

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
