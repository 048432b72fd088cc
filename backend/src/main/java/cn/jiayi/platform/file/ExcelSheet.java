package cn.jiayi.platform.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet that is written row by row; what is flushed is on its way and no longer held. */
public final class ExcelSheet implements AutoCloseable {

    private static final int WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public ExcelSheet(OutputStream out, String name, List<String> headings) {
        workbook = new Workbook(out, "Jiayi", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().fillColor("EEE8DC").set();
        }
    }

    /** Texts, numbers, dates; nothing where there is none. */
    public void add(List<? extends @Nullable Object> cells) {
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(rows, column, day);
                    sheet.style(rows, column).format("yyyy-mm-dd").set();
                }
                case Number number -> sheet.value(rows, column, number);
                case Object text -> sheet.value(rows, column, text.toString());
            }
        }
    }

    /** Rows without the headings. */
    public int size() {
        return rows;
    }

    public void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
