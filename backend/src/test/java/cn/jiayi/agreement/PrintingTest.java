package cn.jiayi.agreement;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.district.PolicyService;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Relation;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** M14, M18: what comes out of the printer. */
class PrintingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final ClausesFile CLAUSES =
            ClausesFile.read(new ClassPathResource("districts/" + YUBEI + "/agreement-v1.md"));

    private final Printing printing = new Printing();

    private PDDocument agreement() throws IOException {
        AgreementClauses clauses = new AgreementClauses(CLAUSES);
        Agreement agreement = new Agreement(
                UUID.randomUUID(),
                "7K3M9QXW2ACD",
                Instant.EPOCH,
                Fingerprint.of("text"),
                clauses,
                AgreementFixtures.draft(UUID.randomUUID(), "500112-1", YUBEI, DAY));
        return Loader.loadPDF(new AgreementPrinter(printing, "https://jiayi.example").print(agreement));
    }

    @Test // M14
    void printsTheAgreementInTwoCopiesWithEveryArticle() throws IOException {
        try (PDDocument pdf = agreement()) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("甲方联", "乙方联", "李秀兰（户主）", "赵敏", "王䶮", "暂无", "2027年2月27日止（当天仍有效）", "7K3M-9QXW-2ACD");
            assertThat(new AgreementClauses(CLAUSES).articles())
                    .allSatisfy(article ->
                            assertThat(text.split(article.heading(), -1)).hasSize(3));
        }
    }

    @Test
    void theSquareCodeOpensThePageThatChecksIt() throws Exception {
        try (PDDocument pdf = agreement()) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(lastPageOfTheFirstCopy(pdf), 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var picture = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertThat(new QRCodeReader()
                            .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo("https://jiayi.example/public/agreement/7K3M9QXW2ACD");
        }
    }

    private static int lastPageOfTheFirstCopy(PDDocument pdf) {
        return pdf.getNumberOfPages() / 2 - 1;
    }

    @Test
    void carriesItsOwnFont() throws IOException {
        try (PDDocument pdf = agreement()) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test // M18
    void printsTheHandbookOnSeveralPages() throws IOException {
        Handbook handbook = new Handbook(
                new HandbookForms(JsonMapper.builder().build()).of(YUBEI),
                new Handbook.HouseholdPage(
                        "李秀兰",
                        "500112-0000001",
                        "双凤桥街道和平社区样例路12号3幢5-2",
                        "和平社区第一网格",
                        List.of(
                                new Handbook.Person("李秀兰", Relation.HEAD, 71, "138****5678"),
                                new Handbook.Person("王小宝", Relation.GRANDCHILD, 0, null))),
                new Handbook.TeamPage(
                        "双凤桥街道第一家庭医生团队",
                        "双凤桥街道社区卫生服务中心",
                        "双凤桥街道样例路8号",
                        "和平社区签约工作室",
                        "023-61110001",
                        List.of(
                                new Handbook.Colleague("赵敏", TeamRole.FAMILY_DOCTOR, "签约、诊疗、转诊", "023-61110002"),
                                new Handbook.Colleague("周芳", TeamRole.NURSE, "随访、健康管理", null))),
                "500112-1",
                List.of(new Handbook.Term(1, DAY, DAY.plusYears(1).minusDays(1))),
                List.of(new PolicyService("基本医疗服务", "常见病、多发病诊疗。")),
                DAY);
        try (PDDocument pdf = Loader.loadPDF(new HandbookPrinter(printing).print(handbook))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("重庆市渝北区", "138****5678", "家庭医生", "0 岁", "第 1 个协议期", "2026年2月28日");
        }
    }
}
