package cn.jiayi.visit;

import cn.jiayi.platform.Worded;
import cn.jiayi.platform.file.Cells;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a file of visits holds. The patterns are headings as they are met, without spaces and punctuation, in small letters. */
public enum VisitField implements Worded {
    ID_NUMBER("(患者|居民|病人)?(身份证|身份证件|证件)(号|号码)?|id(card|number)?|identitynumber"),
    NAME("(患者|居民|病人)?姓名|name|patient(name)?"),
    DAY("(就诊|门诊|入院|看诊)?(日期|时间)|date|day|visit(date|day)"),
    DEPARTMENT("(就诊)?科室(名称)?|department"),
    REFERRAL_NUMBER("转诊(单)?(号|编号|单)|referral(number)?");

    static final int LONGEST_DEPARTMENT = 40;

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]");

    private final Pattern heading;

    VisitField(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** Without these a row says nothing. */
    static final List<VisitField> NEEDED = List.of(ID_NUMBER, NAME, DAY);

    static Map<VisitField, Integer> columns(List<String> headings) {
        Map<VisitField, Integer> columns = new EnumMap<>(VisitField.class);
        for (int column = 0; column < headings.size(); column++) {
            int here = column;
            guess(headings.get(column)).ifPresent(field -> columns.putIfAbsent(field, here));
        }
        return columns;
    }

    private static Optional<VisitField> guess(String heading) {
        String plain = NOISE.matcher(Cells.plain(heading)).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.heading.matcher(plain).matches())
                .findFirst();
    }

    static boolean isTooLong(String department) {
        return department.codePointCount(0, department.length()) > LONGEST_DEPARTMENT;
    }
}
