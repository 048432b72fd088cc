package cn.jiayi.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** With a byte-order mark, so that Excel reads it as UTF-8. */
    static byte[] write(List<List<String>> rows) {
        String body = rows.stream()
                .map(row -> row.stream().map(CsvText::quote).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"));
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String quote(String text) {
        String cell = text.matches("[=+@].*") ? "'" + text : text;
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
