package cn.jiayi.target;

import static cn.jiayi.district.TaskRounding.HALF_UP;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jiayi.platform.file.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M28: the same annex from every kind of file, and out again. */
class AnnexFilesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String TEXT = new String(Annexes.file(), UTF_8);

    private static TaskAllocation allocation(Annex annex) {
        return new TaskAllocation(
                new UUID(0, 1), "500112", 2017, 3, TaskSource.file("a.csv"), Instant.EPOCH, "某人", annex);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedIsImportedAgainTheSame(FileFormat format) throws UnreadableFile {
        Annex annex = Annexes.read(Annexes.file());
        AllocationSheet exported = new AllocationSheet(allocation(annex), "重庆市渝北区");
        byte[] bytes = exported.write(format);
        Sheet sheet = Sheet.read(bytes, "a." + format.name());
        AnnexReading again = AnnexReader.read(sheet, Annexes.yubei());
        assertThat(again).isEqualTo(new AnnexReading.Read(annex));
    }

    @ParameterizedTest
    @EnumSource
    void theExportedFileSaysByWhatItWasWorkedOut(FileFormat format) throws UnreadableFile { // M28, trap 22
        AllocationSheet exported = new AllocationSheet(allocation(Annexes.read(Annexes.file())), "重庆市渝北区");
        List<List<String>> rows =
                Sheet.read(exported.write(format), "a." + format.name()).rows();
        assertThat(rows.subList(rows.size() - 2, rows.size()))
                .extracting(List::getFirst)
                .containsExactly(
                        "注：任务分配第3版，来源：文件“a.csv”。",
                        "注：任务数＝常住人口数×任务比率（城镇20%，农村45%），逐个镇街按四舍五入取整；合计按城镇、农村总人口同样计算，与各行之和可能有差额。印发的数字照印，不作改动。");
    }

    @Test
    void theExportedFileIsTheAnnexAsPrinted() throws UnreadableFile {
        AllocationSheet exported = new AllocationSheet(allocation(Annexes.read(Annexes.file())), "重庆市渝北区");
        String csv = new String(exported.write(FileFormat.CSV), UTF_8);
        assertThat(csv).startsWith("\uFEFF渝北区家庭医生签约服务2017年度任务分配表");
        assertThat(csv.substring(1).replace("\r\n", "\n")).startsWith(TEXT);
        assertThat(exported.fileName(FileFormat.XLSX)).isEqualTo("渝北区-2017-任务分配表-v3.xlsx");
    }

    @Test
    void exportsWhatFollowsFromTheRuleWhereNothingIsPrinted() {
        AnnexContext.Town town = Annexes.yubei().towns().getFirst();
        TaskRow row = TaskRow.of(town.id(), town.name(), town.residence(), 10, new BigDecimal("20.50"), HALF_UP, null);
        Annex annex =
                new Annex(new BigDecimal("20.50"), new BigDecimal("45.00"), HALF_UP, List.of(row), PrintedTotals.NONE);
        assertThat(AnnexLayout.rows(allocation(annex), "重庆市渝北区"))
                .contains(List.of("", "", "城镇20.5%", "农村45%", ""))
                .contains(List.of("双凤桥街道", "10", "2", "", "2"))
                .contains(List.of("合计", "", "2", "0", "2"));
    }

    @Test
    void readsUtf8WithAByteOrderMark() throws UnreadableFile {
        assertThat(Annexes.read(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(Annexes.read(Annexes.file()));
    }

    @Test
    void readsGb18030() throws UnreadableFile {
        assertThat(Annexes.read(TEXT.getBytes(GB18030))).isEqualTo(Annexes.read(Annexes.file()));
    }

    @Test
    void readsUtf16AsExcelSavesUnicodeText() throws UnreadableFile {
        assertThat(Annexes.read(TEXT.replace(',', '\t').getBytes(UTF_16))).isEqualTo(Annexes.read(Annexes.file()));
    }

    @Test
    void readsQuotedCellsAndWindowsLines() throws UnreadableFile {
        String quoted = TEXT.replace("78694", "\"78,694\"")
                .replace("常住人口数（人）", "\"常住\n人口数（人）\"")
                .replace("\n", "\r\n");
        assertThat(Annexes.read(quoted.getBytes(UTF_8))).isEqualTo(Annexes.read(Annexes.file()));
    }

    @Test
    void readsAWorkbookWithTextAndNumbersAndEmptyRows() throws UnreadableFile, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            sheet.value(2, 0, "镇街");
            sheet.value(2, 1, "常住人口数");
            sheet.value(4, 0, "东街道");
            sheet.value(4, 1, 100.0);
            sheet.value(6, 0, "西镇");
            sheet.value(6, 1, "5,0x");
        }
        AnnexReading.Wrong wrong =
                (AnnexReading.Wrong) AnnexReader.read(Sheet.read(bytes.toByteArray(), "a.xlsx"), Annexes.small());
        assertThat(wrong.problems()).extracting(CellProblem::row).containsExactly(7);
    }

    @Test
    void refusesWhatIsNoFileOfCells() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};
        assertUnreadable(() -> Sheet.read(picture, "a.csv"), TaskAllocationImportRefusal.UNREADABLE);
        assertUnreadable(() -> Sheet.read(picture, "a.xlsx"), TaskAllocationImportRefusal.UNREADABLE);
        assertUnreadable(() -> Sheet.read(zip("a.txt", 10), "a.xlsx"), TaskAllocationImportRefusal.UNREADABLE);
        assertUnreadable(() -> Sheet.read("镇街,\"常住".getBytes(UTF_8), "a.csv"), TaskAllocationImportRefusal.UNREADABLE);
    }

    @Test
    void refusesAFileThatUnfoldsIntoMuchMore() {
        assertUnreadable(
                () -> Sheet.read(zip("xl/worksheets/sheet1.xml", 20 << 20), "a.xlsx"),
                TaskAllocationImportRefusal.TOO_LARGE);
        assertUnreadable(
                () -> Sheet.read("a\n".repeat(2_001).getBytes(UTF_8), "a.csv"), TaskAllocationImportRefusal.TOO_LARGE);
        assertUnreadable(
                () -> Sheet.read(",".repeat(61).getBytes(UTF_8), "a.csv"), TaskAllocationImportRefusal.TOO_LARGE);
    }

    private static void assertUnreadable(ThrowingCallable reading, TaskAllocationImportRefusal reason) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(reading)
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
