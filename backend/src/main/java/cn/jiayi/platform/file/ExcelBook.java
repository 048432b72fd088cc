package cn.jiayi.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook (.xlsx) of one sheet. */
final class ExcelBook {

    private ExcelBook() {}

    private static final int WIDTH = 22;

    private static final double LINE = 16;

    /** Cells that are numbers become numbers. A row of one cell goes over all columns, and the first row is a title. */
    static byte[] write(String name, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Jiayi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
            int columns = rows.stream().mapToInt(List::size).max().orElse(1);
            for (int row = 1; row < rows.size(); row++) {
                if (rows.get(row).size() == 1) {
                    sheet.range(row, 0, row, columns - 1).merge();
                    sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
                    sheet.rowHeight(row, LINE * lines(rows.get(row).getFirst(), columns));
                }
            }
            sheet.range(0, 0, 0, columns - 1).merge();
            sheet.style(0, 0).bold().horizontalAlignment("center").set();
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDTH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A merged cell does not grow by itself; a Chinese character is twice as wide as a Latin one. */
    private static int lines(String text, int columns) {
        int width = text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
        return Math.ceilDiv(width, columns * WIDTH);
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            sheet.value(row, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
