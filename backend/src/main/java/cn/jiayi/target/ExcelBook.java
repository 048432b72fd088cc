package cn.jiayi.target;

import static cn.jiayi.target.TaskAllocationImportRefusal.TOO_LARGE;
import static cn.jiayi.target.TaskAllocationImportRefusal.UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook (.xlsx): the first sheet of it. */
final class ExcelBook {

    /** A workbook is a zip: a few kilobytes may unfold into gigabytes. */
    private static final int LARGEST_UNFOLDED = 8 << 20;

    private ExcelBook() {}

    static Sheet read(byte[] bytes) throws UnreadableFile {
        measure(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> cells = new ArrayList<>();
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > Sheet.LARGEST_ROW || row.getCellCount() > Sheet.LARGEST_COLUMN) {
                    throw new UnreadableFile(TOO_LARGE);
                }
                // the file leaves out empty rows
                while (cells.size() < row.getRowNum() - 1) {
                    cells.add(List.of());
                }
                cells.add(text(row));
            }
            return new Sheet(cells);
        } catch (IOException | RuntimeException noWorkbook) {
            throw new UnreadableFile(UNREADABLE);
        }
    }

    private static List<String> text(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }

    /** Unfolds without keeping anything; by the directory at the end, because fastexcel writes sizes as JDK's zip stream reads none. */
    private static void measure(byte[] bytes) throws UnreadableFile {
        byte[] buffer = new byte[8192];
        long unfolded = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unfolded += read;
                        if (unfolded > LARGEST_UNFOLDED) {
                            throw new UnreadableFile(TOO_LARGE);
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException noZip) {
            throw new UnreadableFile(UNREADABLE);
        }
    }

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
