package cn.jiayi.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read row by row, whatever they were written with. */
class SheetFileTest {

    private static final int MOST_ROWS = 200_000;
    private static final SheetLimits LIMITS = new SheetLimits(MOST_ROWS, 60, 512L << 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsChineseInEveryCharset(String charset) throws IOException {
        assertThat(rows("姓名,住址\n张三,\"人民路,\"\"一\"\"号\"\n".getBytes(Charset.forName(charset))))
                .containsExactly(List.of("姓名", "住址"), List.of("张三", "人民路,\"一\"号"));
    }

    @Test
    void readsAByteOrderMarkTabsAndSemicolons() throws IOException {
        assertThat(rows("\uFEFF姓名\t住址\r\n张三\t\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("姓名", "住址"), List.of("张三", ""));
        assertThat(rows("a;b\n1;2".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> rows(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void readsAWorkbookWithItsRowNumbers() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "出生日期");
            sheet.value(2, 0, "张三");
            sheet.value(2, 1, 29586);
        }
        List<Integer> numbers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        SheetFile.of(file, "a.xlsx", LIMITS).read((number, cells) -> {
            numbers.add(number);
            rows.add(cells);
        });
        assertThat(numbers).contains(1, 3);
        assertThat(rows.getLast()).containsExactly("张三", "29586");
    }

    @Test
    void passesAHundredThousandRowsOneByOneAndStopsAtTheLimit() throws IOException {
        Path file = folder.resolve("big.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            for (int row = 0; row <= MOST_ROWS; row++) {
                writer.write(row + ",张三\n");
            }
        }
        int[] seen = {0};
        assertThatThrownBy(() -> SheetFile.of(file, "big.csv", LIMITS).read((number, cells) -> seen[0] = number))
                .isInstanceOf(UnreadableSheet.class);
        assertThat(seen[0]).isEqualTo(MOST_ROWS);
    }

    @Test
    void knowsNoOldWorkbooks() {
        assertThatThrownBy(() -> SheetFile.of(folder, "a.xls", LIMITS)).isInstanceOf(UnreadableSheet.class);
    }

    private List<List<String>> rows(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), content);
        List<List<String>> rows = new ArrayList<>();
        SheetFile.of(file, "a.csv", LIMITS).read((number, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }
}
