package cn.jiayi.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M08: what is wrong with an outline is said feature by feature. */
class OutlineTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[106.6,29.7],[106.61,29.7],[106.61,29.71],[106.6,29.71],[106.6,29.7]]]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"Point","coordinates":[106.6,29.7]}                                                    | NO_POLYGON
            {"type":"LineString","coordinates":[[106.6,29.7],[106.61,29.7]]}                               | NO_POLYGON
            {"type":"Polygon","coordinates":[]}                                                            | NO_POLYGON
            {"type":"Polygon","coordinates":[[[106.6,29.7],[106.61,29.7],[106.61,29.71]]]}                 | UNREADABLE
            {"type":"Polygon","coordinates":"here"}                                                        | UNREADABLE
            {"type":"Circle"}                                                                              | UNREADABLE
            7                                                                                              | UNREADABLE
            {"type":"Polygon","coordinates":[[[29.7,106.6],[29.71,106.6],[29.71,106.61],[29.7,106.6]]]}    | NOT_WGS84
            {"type":"Polygon","coordinates":[[[106.6,29.7],[106.61,29.71],[106.61,29.7],[106.6,29.71],[106.6,29.7]]]} | SELF_CROSSING
            """)
    void saysWhatIsWrong(String geometry, OutlineFault fault) {
        assertThat(Outline.look(geometry).fault()).isEqualTo(fault);
    }

    @Test
    void saysWhereItCrossesItself() {
        Outline.Look look = Outline.look(
                "{\"type\":\"Polygon\",\"coordinates\":[[[106.6,29.7],[106.62,29.72],[106.62,29.7],[106.6,29.72],[106.6,29.7]]]}");

        assertThat(look.where()).satisfies(where -> {
            assertThat(where.x).isEqualTo(106.61);
            assertThat(where.y).isEqualTo(29.71);
        });
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Outline.Look look = Outline.look(SQUARE);

        assertThat(look.fault()).isNull();
        assertThat(Outline.look(String.valueOf(look.boundary())).boundary()).isEqualTo(look.boundary());
    }

    @Test
    void aFileNamesItsSubjectsByCodeOrByName() throws UnreadableFeatures {
        List<DrawnFeature> features = read(
                        feature("{\"code\":\"500112-01\",\"name\":\"甲\"}", SQUARE),
                        feature("{\"name\":\"双凤桥街道\"}", SQUARE),
                        feature("{\"name\":\"甲村\",\"town\":\"茨竹镇\"}", SQUARE),
                        feature("null", SQUARE),
                        feature("{\"code\":\"later\"}", "null"))
                .drawn();

        assertThat(features)
                .extracting(DrawnFeature::number, DrawnFeature::key)
                .containsExactly(tuple(1, "500112-01"), tuple(2, "双凤桥街道"), tuple(3, "茨竹镇/甲村"), tuple(4, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                              | UNREADABLE
            []                                                             | UNREADABLE
            {"type":"Feature"}                                             | UNREADABLE
            {"type":"FeatureCollection","features":[]}                     | EMPTY
            {"type":"FeatureCollection","features":[{"geometry":null}]}    | EMPTY
            """)
    void whatIsNoFileOfOutlinesIsNotRead(String content, BoundaryUploadRefusal reason) {
        assertThatExceptionOfType(UnreadableFeatures.class)
                .isThrownBy(() -> FeatureFile.read(content.getBytes(StandardCharsets.UTF_8)))
                .extracting(UnreadableFeatures::reason)
                .isEqualTo(reason);
    }

    private static org.assertj.core.groups.Tuple tuple(int number, @Nullable String key) {
        return org.assertj.core.groups.Tuple.tuple(number, key);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }

    private static FeatureFile read(String... features) throws UnreadableFeatures {
        String file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return FeatureFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
