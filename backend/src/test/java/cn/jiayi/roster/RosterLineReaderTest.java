package cn.jiayi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people write them, and what is wrong with them in words. */
class RosterLineReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Valid by GB 11643, of a woman born on 31 December 1949. */
    private static final String WOMAN = "11010519491231002X";

    private static final RosterGround NOWHERE = new RosterGround(Map.of(), List.of(), List.of(), Map.of());

    private final Map<RosterField, String> cells = new EnumMap<>(Map.of(
            RosterField.HOUSEHOLD_NUMBER, "甲1",
            RosterField.NAME, "张三",
            RosterField.RELATION, "户主",
            RosterField.ID_NUMBER, WOMAN));

    @Test
    void theIdentityNumberSaysSexAndBirthDate() { // trap 24
        RosterLine line = read();
        assertThat(line.problems()).isEmpty();
        assertThat(line.sex()).isEqualTo(Sex.FEMALE);
        assertThat(line.birthDate()).isEqualTo("1949-12-31");
        assertThat(line.headIdNumber()).as("the head's own").isEqualTo(line.idNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, 男, SEX_DIFFERS",
        "SEX, 不详, SEX_UNKNOWN",
        "BIRTH_DATE, 1949-12-30, BIRTH_DATE_DIFFERS",
        "BIRTH_DATE, 1980-02-30, BIRTH_DATE_WRONG",
        "ID_NUMBER, 110105194912310021, ID_NUMBER_CHECK",
        "ID_NUMBER, 11010519491331002X, ID_NUMBER_DATE",
        "ID_NUMBER, 1101051949123100, ID_NUMBER_LENGTH",
        "ID_NUMBER, 11010519491231O02X, ID_NUMBER_CHARACTERS",
        "RELATION, 亲家, RELATION_UNKNOWN",
        "PHONE, 12345, PHONE_WRONG",
        "KEY_GROUPS, 头痛, KEY_GROUP_UNKNOWN",
        "VILLAGE, 桃花源, VILLAGE_UNKNOWN",
        "RESIDING_SINCE, 2027-01-01, SINCE_AHEAD",
        "RESIDING_SINCE, 很久以前, SINCE_WRONG"
    })
    void saysWhatIsWrong(RosterField field, String cell, RosterFault fault) {
        cells.put(field, cell);
        assertThat(read().problems()).contains(RosterProblem.of(field, fault));
    }

    @Test
    void aChildMayBeWithoutANumberUntilSix() { // trap 8
        cells.put(RosterField.ID_NUMBER, "");
        cells.put(RosterField.RELATION, "孙女");
        cells.put(RosterField.SEX, "女");
        cells.put(RosterField.BIRTH_DATE, "2019/11/23");
        assertThat(read().problems()).isEmpty();
        cells.put(RosterField.BIRTH_DATE, "2019/11/22");
        assertThat(read().problems())
                .containsExactly(RosterProblem.of(RosterField.ID_NUMBER, RosterFault.ID_NUMBER_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"1949-12-31", "1949/12/31", "1949年12月31日", "19491231", "18263", "1949.12.31", "１９４９-１２-３１"})
    void readsDatesAsTheyAreWritten(String cell) {
        cells.put(RosterField.BIRTH_DATE, cell);
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void keyGroupsByAgeAreReadOver() { // trap 13
        cells.put(RosterField.KEY_GROUPS, "老年人、高血压，糖尿病患者; 无");
        assertThat(read().keyGroups()).containsExactlyInAnyOrder(KeyGroup.HYPERTENSION, KeyGroup.DIABETES);
    }

    @ParameterizedTest
    @CsvSource({"长子, CHILD", "妻, SPOUSE", "外孙女, GRANDCHILD", "本人, HEAD", "岳母, OTHER", "Wife, SPOUSE"})
    void knowsTheWordsForRelations(String word, Relation relation) {
        assertThat(RosterWords.relation(word)).contains(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "户编号, HOUSEHOLD_NUMBER",
        "身份证号码, ID_NUMBER",
        "户主身份证号, HEAD_ID_NUMBER",
        "与户主关系*, RELATION",
        "村（社区）, VILLAGE",
        "联系 电话, PHONE",
        "Date of birth, BIRTH_DATE"
    })
    void guessesColumnsByTheirHeadings(String heading, RosterField field) {
        assertThat(RosterField.guess(heading)).contains(field);
    }

    private RosterLine read() {
        List<String> row = new ArrayList<>();
        Arrays.stream(RosterField.values()).forEach(field -> row.add(cells.getOrDefault(field, "")));
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        Arrays.stream(RosterField.values()).forEach(field -> columns.put(field, field.ordinal()));
        return new RosterLineReader(columns, NOWHERE, TODAY).read(2, row);
    }
}
