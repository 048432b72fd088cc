package cn.jiayi.target;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook (.xlsx) of one sheet. */
final class ExcelBook {

    private ExcelBook() {}

    /** Cells that are whole numbers become numbers. The first row is a title over all columns. */
    static byte[] write(String name, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Jiayi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
            int columns = rows.getFirst().size();
            sheet.range(0, 0, 0, columns - 1).merge();
            sheet.style(0, 0).bold().horizontalAlignment("center").set();
            for (int column = 0; column < columns; column++) {
                sheet.width(column, 22);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("[0-9]{1,9}")) {
            sheet.value(row, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
