package cn.jiayi.platform.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A file with rows. It is read from the first to the last: nothing is held but the row at hand. */
public interface SheetFile {

    /**
     * @param rows takes each row with its number in the file, from 1; empty ones may be left out
     * @throws UnreadableSheet where it is no such file, or one beyond its limits
     */
    void read(BiConsumer<Integer, List<String>> rows) throws IOException;

    /** By the ending of its name. */
    static SheetFile of(Path file, String name, SheetLimits limits) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return new ExcelFile(file, limits);
        }
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            return new CsvFile(file, limits);
        }
        throw new UnreadableSheet(UnreadableSheet.Fault.FORMAT_UNKNOWN);
    }
}
