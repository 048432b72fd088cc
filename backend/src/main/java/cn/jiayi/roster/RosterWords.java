package cn.jiayi.roster;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.file.Cells;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people write things in their lists: several words for one thing. */
final class RosterWords {

    private static final Map<Relation, Pattern> RELATIONS = new EnumMap<>(Map.of(
            Relation.HEAD, words("户主|本人|head"),
            Relation.SPOUSE, words("配偶|夫|妻|丈夫|妻子|spouse|husband|wife"),
            Relation.CHILD, words("子女|子|女|儿子|女儿|[长次三四五六]?[子女]|独生[子女]|养[子女]|child|son|daughter"),
            Relation.PARENT, words("父母|父|母|父亲|母亲|parent|father|mother"),
            Relation.GRANDCHILD, words("孙辈|孙|孙子|孙女|外孙|外孙子|外孙女|grandchild|grandson|granddaughter"),
            Relation.OTHER, words("其他|其它|其他亲属|非亲属|兄弟|姐妹|兄|弟|姐|妹|儿媳|女婿|岳父|岳母|公公|婆婆|祖父|祖母|外祖父|外祖母|other")));

    private static final Map<Sex, Pattern> SEXES =
            new EnumMap<>(Map.of(Sex.MALE, words("男|男性|m|male|1"), Sex.FEMALE, words("女|女性|f|female|2")));

    private static final Map<KeyGroup, Pattern> KEY_GROUPS = new EnumMap<>(Map.ofEntries(
            Map.entry(KeyGroup.ELDERLY, words("老年人|老人|65岁以上|elderly")),
            Map.entry(KeyGroup.CHILD, words("儿童|0.6岁儿童|child")),
            Map.entry(KeyGroup.HYPERTENSION, words("高血压(患者)?|hypertension")),
            Map.entry(KeyGroup.DIABETES, words("(2型)?糖尿病(患者)?|diabetes")),
            Map.entry(KeyGroup.TUBERCULOSIS, words("肺?结核(病|病患者|患者)?|tuberculosis")),
            Map.entry(KeyGroup.SEVERE_MENTAL_DISORDER, words("严重精神障碍(患者)?|精神病|severementaldisorder")),
            Map.entry(KeyGroup.MATERNAL, words("孕产妇|孕妇|产妇|maternal|pregnantornewmother")),
            Map.entry(KeyGroup.DISABLED, words("残疾|残疾人|disabled")),
            Map.entry(KeyGroup.CATASTROPHIC_ILLNESS, words("重特大疾病|大病|catastrophicillness")),
            Map.entry(KeyGroup.REGISTERED_POOR, words("建卡贫困户|建档立卡(贫困户)?|贫困户|registeredpoor")),
            Map.entry(KeyGroup.SPECIAL_FAMILY_PLANNING, words("计划生育特殊家庭|计生特殊家庭|特殊家庭|specialfamilyplanning(family)?")),
            Map.entry(KeyGroup.EXTREME_POVERTY, words("特困|特困人员|extremepoverty")),
            Map.entry(KeyGroup.LOW_INCOME, words("低保|低保户|lowincome"))));

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]");

    private RosterWords() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives);
    }

    static String plain(@Nullable String cell) {
        return Cells.plain(cell);
    }

    static Optional<Relation> relation(String word) {
        return find(RELATIONS, word);
    }

    static Optional<Sex> sex(String word) {
        return find(SEXES, word);
    }

    static Optional<KeyGroup> keyGroup(String word) {
        return find(KEY_GROUPS, word);
    }

    private static <E extends Enum<E>> Optional<E> find(Map<E, Pattern> words, String word) {
        String plain = BETWEEN.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<LocalDate> date(String text) {
        return Cells.date(text);
    }
}
