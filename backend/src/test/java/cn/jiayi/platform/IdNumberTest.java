package cn.jiayi.platform;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Trap 24. */
class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The example of GB 11643 itself. */
    private static final String STANDARD = "11010519491231002X";

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(IdNumber.parse(STANDARD, TODAY)).isPresent();
        assertThat(IdNumber.parse("440524188001010014", TODAY)).isPresent();
    }

    @Test
    void takesALowerCaseXForTheSameNumber() {
        assertThat(IdNumber.parse("11010519491231002x", TODAY)).isEqualTo(IdNumber.parse(STANDARD, TODAY));
    }

    @Test
    void readsSexAndBirthDateAlsoBefore1900() {
        IdNumber number = IdNumber.parse("440524188001010014", TODAY).orElseThrow();
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(number.male()).isTrue();
        assertThat(IdNumber.parse(STANDARD, TODAY).orElseThrow().male()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                    LENGTH",
        "110105491231002,       LENGTH",
        "11010519491231002XX,   LENGTH",
        "1101051949123100 2X,   LENGTH",
        "X1010519491231002X,    CHARACTERS",
        "11010519491231002Y,    CHARACTERS",
        "１１０１０５１９４９１２３１００２X, CHARACTERS",
        "110105194902300020,    DATE",
        "110105190002290020,    DATE",
        "110105194913310020,    DATE",
        "110105202611230020,    DATE",
        "110105194912310021,    CHECK",
    })
    void saysWhatIsWrong(String text, IdNumberFault fault) {
        assertThat(IdNumber.faultOf(text, TODAY)).contains(fault);
        assertThat(IdNumber.parse(text, TODAY)).isEmpty();
    }

    @Test
    void acceptsSomebodyBornTodayAndNobodyBornTomorrow() {
        assertThat(IdNumber.parse(withCheck("50011220261122001"), TODAY)).isPresent();
        assertThat(IdNumber.faultOf(withCheck("50011220261123001"), TODAY)).contains(IdNumberFault.DATE);
    }

    /**
     * Two differences, both meant: hutool takes dates that lie ahead, and it knows a list of provinces, so that here the province is
     * never the character that is changed.
     */
    @Test
    void agreesWithAnotherImplementationOnAMillionNumbers() { // trap 24
        Random random = new Random(24);
        int accepted = 0;
        for (int i = 0; i < 1_000_000; i++) {
            LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            String number = withCheck("500112%s%03d".formatted(birth.format(BASIC_ISO_DATE), random.nextInt(1000)));
            if (random.nextInt(3) == 0) {
                int at = 6 + random.nextInt(12);
                number = number.substring(0, at) + "0123456789X".charAt(random.nextInt(11)) + number.substring(at + 1);
            }
            boolean ours = IdNumber.parse(number, TODAY).isPresent();
            if (ours != (IdcardUtil.isValidCard18(number) && !ahead(number))) {
                fail(number + " is " + (ours ? "taken here" : "refused here"));
            }
            accepted += ours ? 1 : 0;
        }
        assertThat(accepted).isBetween(600_000, 800_000);
    }

    @Test
    void neverPrintsItselfWhole() {
        IdNumber number = IdNumber.parse(STANDARD, TODAY).orElseThrow();
        assertThat(number.masked()).isEqualTo("110*************2X").hasSize(18);
        assertThat(number).hasToString(number.masked());
        assertThat("%s".formatted(new Object[] {number})).doesNotContain("19491231");
        assertThat(JsonMapper.builder().build().writeValueAsString(number)).isEqualTo("\"110*************2X\"");
    }

    private static boolean ahead(String number) {
        return LocalDate.parse(number.substring(6, 14), BASIC_ISO_DATE).isAfter(TODAY);
    }

    private static String withCheck(String seventeen) {
        return seventeen + IdNumber.checkCharacter(seventeen);
    }
}
