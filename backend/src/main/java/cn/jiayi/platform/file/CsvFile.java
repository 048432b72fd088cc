package cn.jiayi.platform.file;

import cn.jiayi.platform.file.UnreadableSheet.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Comma-separated values (RFC 4180), also with tabs or semicolons; UTF-8 with or without a byte-order mark, UTF-16 with one, GB 18030. */
record CsvFile(Path file, SheetLimits limits) implements SheetFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_CELL = 2_000;

    @Override
    public void read(BiConsumer<Integer, List<String>> rows) throws IOException {
        Charset charset = charset();
        char separator = separator(charset);
        try (PushbackReader reader = new PushbackReader(open(charset))) {
            int first = reader.read();
            if (first != BYTE_ORDER_MARK && first >= 0) {
                reader.unread(first);
            }
            new Rows(reader, separator, limits, rows).read();
        }
    }

    private Charset charset() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            if (Arrays.equals(mark, UTF_16_LITTLE) || Arrays.equals(mark, UTF_16_BIG)) {
                return StandardCharsets.UTF_16;
            }
        }
        for (Charset charset : CHARSETS) {
            if (reads(charset)) {
                return charset;
            }
        }
        throw new UnreadableSheet(Fault.UNREADABLE);
    }

    /** Whether every byte means something; a text has no NUL: that would be another kind of file under this name. */
    private boolean reads(Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = open(charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private Reader open(Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private char separator(Charset charset) throws IOException {
        try (BufferedReader reader = (BufferedReader) open(charset)) {
            String first = Optional.ofNullable(reader.readLine()).orElse("");
            return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        }
    }

    private static final class Rows {

        private final PushbackReader reader;
        private final char separator;
        private final SheetLimits limits;
        private final BiConsumer<Integer, List<String>> rows;
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private int number;

        private Rows(
                PushbackReader reader, char separator, SheetLimits limits, BiConsumer<Integer, List<String>> rows) {
            this.reader = reader;
            this.separator = separator;
            this.limits = limits;
            this.rows = rows;
        }

        private void read() throws IOException {
            boolean quoted = false;
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                char character = (char) next;
                if (quoted) {
                    quoted = character != '"' || isDoubled();
                    if (quoted) {
                        add(character);
                    }
                } else if (character == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (character == separator) {
                    endCell();
                } else if (character == '\n') {
                    endRow();
                } else if (character != '\r') {
                    add(character);
                }
            }
            if (quoted) {
                throw new UnreadableSheet(Fault.UNREADABLE);
            }
            if (!cell.isEmpty() || !row.isEmpty()) {
                endRow();
            }
        }

        /** Two quotes within quotes are one. */
        private boolean isDoubled() throws IOException {
            int next = reader.read();
            if (next == '"') {
                return true;
            }
            if (next >= 0) {
                reader.unread(next);
            }
            return false;
        }

        private void add(char character) {
            if (cell.length() == LONGEST_CELL) {
                throw new UnreadableSheet(Fault.UNREADABLE);
            }
            cell.append(character);
        }

        private void endCell() {
            row.add(cell.toString());
            cell.setLength(0);
            limits.check(number, row.size());
        }

        private void endRow() {
            endCell();
            number++;
            limits.check(number, row.size());
            rows.accept(number, row);
            row = new ArrayList<>();
        }
    }
}
