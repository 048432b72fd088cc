package cn.jiayi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** M14: clauses are the same for a whole district, and versioned. */
class ClausesFilesTest {

    private final List<ClausesFile> files = ClausesFiles.read(new PathMatchingResourcePatternResolver());

    @Test
    void eachDistrictHasItsOwn() {
        assertThat(files).extracting(ClausesFile::districtCode).contains(Fixtures.ERQI, Fixtures.YUBEI);
    }

    @Test // trap 9: the term of the policy stands in the clauses too
    void eachSaysHowLongATermIs() {
        assertThat(text(Fixtures.ERQI)).contains("有效期三年", "到期日当天仍有效");
        assertThat(text(Fixtures.YUBEI)).contains("有效期一年", "到期日当天仍有效");
    }

    @Test
    void readsArticlesOfParagraphs() {
        ClausesText text = ClausesText.of("# 协议\n\n## 第一条\n\n甲方。\n\n乙方。\n\n## 第二条\n\n完。");
        assertThat(text)
                .isEqualTo(new ClausesText(
                        "协议", List.of(new Article("第一条", List.of("甲方。", "乙方。")), new Article("第二条", List.of("完。")))));
    }

    @Test
    void refusesWhatCouldNotBePrinted() {
        assertThatThrownBy(() -> ClausesText.of("# 协议\n\n## 第一条\n\n```\ncode\n```"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ClausesText.of("## 没有标题\n\n段落")).isInstanceOf(IllegalStateException.class);
    }

    private String text(String district) {
        return files.stream()
                .filter(file -> file.districtCode().equals(district))
                .findFirst()
                .orElseThrow()
                .markdown();
    }
}
