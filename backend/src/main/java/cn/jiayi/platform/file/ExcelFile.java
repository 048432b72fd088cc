package cn.jiayi.platform.file;

import cn.jiayi.platform.file.UnreadableSheet.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook (.xlsx). */
record ExcelFile(Path file, SheetLimits limits) implements SheetFile {

    /** The reader holds these all the time that it reads. */
    private static final long LARGEST_TEXTS = 64L << 20;

    private static final String TEXTS = "xl/sharedStrings.xml";

    @Override
    public void read(BiConsumer<Integer, List<String>> rows) throws IOException {
        measure();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                var stream = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                limits.check(row.getRowNum(), row.getCellCount());
                rows.accept(row.getRowNum(), text(row));
            }
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException noWorkbook) {
            throw new UnreadableSheet(Fault.UNREADABLE);
        }
    }

    private static List<String> text(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }

    /** Unfolds without keeping anything. */
    private void measure() {
        long unfolded = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Iterator<ZipArchiveEntry> entries = zip.getEntries().asIterator();
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) () -> entries) {
                long ofEntry = 0;
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        ofEntry += read;
                        if (unfolded + ofEntry > limits.unfolded()
                                || ofEntry > LARGEST_TEXTS && entry.getName().equals(TEXTS)) {
                            throw new UnreadableSheet(Fault.TOO_LARGE);
                        }
                    }
                }
                unfolded += ofEntry;
            }
        } catch (IOException noZip) {
            throw new UnreadableSheet(Fault.UNREADABLE);
        }
    }
}
