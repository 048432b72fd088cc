package cn.jiayi.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The annex of Yubei as printed, and the district as it knows itself. */
final class Annexes {

    /** Place, urban or rural, population, printed task: the 22 rows of the annex of 渝北卫健〔2017〕475号. */
    static final List<String> YUBEI = List.of(
            "双凤桥街道,URBAN,78694,15739",
            "双龙湖街道,URBAN,97337,19467",
            "龙溪街道,URBAN,114286,22857",
            "回兴街道,URBAN,91120,18224",
            "龙山街道,URBAN,122507,24501",
            "龙塔街道,URBAN,89711,17942",
            "悦来街道,URBAN,9280,1856",
            "两路街道,URBAN,66069,13214",
            "王家街道,URBAN,23217,4643",
            "宝圣湖街道,URBAN,112889,22578",
            "仙桃街道,URBAN,51071,10214",
            "木耳镇,RURAL,35588,16015",
            "兴隆镇,RURAL,21029,9463",
            "茨竹镇,RURAL,21217,9548",
            "大湾镇,RURAL,23983,10792",
            "龙兴镇,RURAL,53576,24109",
            "石船镇,RURAL,48149,21667",
            "统景镇,RURAL,29587,13314",
            "大盛镇,RURAL,25935,11671",
            "洛碛镇,RURAL,45350,20408",
            "古路镇,RURAL,26469,11911",
            "玉峰山镇,RURAL,28337,12752");

    private Annexes() {}

    static AnnexContext yubei() {
        List<AnnexContext.Town> towns = YUBEI.stream()
                .map(row -> row.split(","))
                .map(row -> town(row[0], Residence.valueOf(row[1])))
                .toList();
        return new AnnexContext("重庆市渝北区", towns, new BigDecimal("20"), new BigDecimal("45"), TaskRounding.HALF_UP);
    }

    /** A district of two towns, for what may be wrong with a cell. */
    static AnnexContext small() {
        List<AnnexContext.Town> towns = List.of(town("东街道", Residence.URBAN), town("西镇", Residence.RURAL));
        return new AnnexContext("某市样例区", towns, new BigDecimal("30"), new BigDecimal("80"), TaskRounding.HALF_UP);
    }

    static AnnexContext.Town town(String name, Residence residence) {
        return new AnnexContext.Town(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name, residence);
    }

    /** The file that the demo brings. */
    static byte[] file() {
        try (InputStream file = Annexes.class.getResourceAsStream("/demo/annex-yubei-2017.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its import takes. */
    static Map<String, Object> input(int year) {
        return input(UUID.randomUUID().toString(), year, "annex.csv", file());
    }

    static Map<String, Object> input(String key, int year, String name, byte[] content) {
        return Map.of(
                "idempotencyKey", key,
                "year", year,
                "fileName", name,
                "content", Base64.getEncoder().encodeToString(content));
    }

    static Annex read(byte[] csv) throws UnreadableFile {
        return ((AnnexReading.Read) AnnexReader.read(Sheet.read(csv, "a.csv"), yubei())).annex();
    }

    /** The headings of the annex above these lines. */
    static Sheet sheet(String... lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("镇街", "常住人口数（人）", "任务比率", "", "签约服务拟分配任务数（人）"));
        rows.add(List.of("", "", "城镇30%", "农村80%", ""));
        Stream.of(lines).map(line -> List.of(line.split(";", -1))).forEach(rows::add);
        return new Sheet(rows);
    }
}
