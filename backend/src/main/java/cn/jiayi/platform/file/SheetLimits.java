package cn.jiayi.platform.file;

/**
 * How much of a file is read at most.
 *
 * @param unfolded bytes of a workbook, which is a zip: a few kilobytes may unfold into gigabytes
 */
public record SheetLimits(int rows, int columns, long unfolded) {

    void check(int row, int columns) {
        if (row > rows) {
            throw new UnreadableSheet(UnreadableSheet.Fault.TOO_MANY_ROWS);
        }
        if (columns > this.columns) {
            throw new UnreadableSheet(UnreadableSheet.Fault.TOO_MANY_COLUMNS);
        }
    }
}
