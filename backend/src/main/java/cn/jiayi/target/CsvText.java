package cn.jiayi.target;

import static cn.jiayi.target.TaskAllocationImportRefusal.TOO_LARGE;
import static cn.jiayi.target.TaskAllocationImportRefusal.UNREADABLE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180), also with tabs as Excel's "Unicode text" has them. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvText(String text) {
        this.text = text;
        this.separator = text.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** UTF-8 with or without a byte-order mark, UTF-16 with one, or GB 18030. */
    static Sheet read(byte[] bytes) throws UnreadableFile {
        return new Sheet(new CsvText(decode(bytes)).split());
    }

    private static String decode(byte[] bytes) throws UnreadableFile {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset charset : CHARSETS) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                // no text file has a NUL: this is something else with another ending
                if (text.indexOf('\0') < 0) {
                    return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
                }
            } catch (CharacterCodingException otherCharset) {
                continue;
            }
        }
        throw new UnreadableFile(UNREADABLE);
    }

    private List<List<String>> split() throws UnreadableFile {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quoted) {
                if (character != '"') {
                    cell.append(character);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (character == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                endCell();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        if (quoted) {
            throw new UnreadableFile(UNREADABLE);
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() throws UnreadableFile {
        if (row.size() == Sheet.LARGEST_COLUMN) {
            throw new UnreadableFile(TOO_LARGE);
        }
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() throws UnreadableFile {
        endCell();
        if (rows.size() == Sheet.LARGEST_ROW) {
            throw new UnreadableFile(TOO_LARGE);
        }
        rows.add(row);
        row = new ArrayList<>();
    }

    /** With a byte-order mark, so that Excel reads it as UTF-8. */
    static byte[] write(List<List<String>> rows) {
        String body = rows.stream()
                .map(row -> row.stream().map(CsvText::quote).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"));
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
