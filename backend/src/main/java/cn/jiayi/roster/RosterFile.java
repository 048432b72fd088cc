package cn.jiayi.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A file with rows. It is read from the first to the last: nothing is held but the row at hand. */
interface RosterFile {

    int MOST_ROWS = 200_000;
    int MOST_COLUMNS = 60;

    /** @param rows takes each row with its number in the file, from 1; empty ones may be left out */
    void read(BiConsumer<Integer, List<String>> rows) throws IOException;

    static RosterFile of(Path file, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return new ExcelRoster(file);
        }
        if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
            return new CsvRoster(file);
        }
        throw new UnreadableRoster(RosterUploadRefusal.FORMAT_UNKNOWN);
    }

    static void limit(int row, int columns) {
        if (row > MOST_ROWS) {
            throw new UnreadableRoster(RosterUploadRefusal.TOO_MANY_ROWS);
        }
        if (columns > MOST_COLUMNS) {
            throw new UnreadableRoster(RosterUploadRefusal.UNREADABLE);
        }
    }
}
