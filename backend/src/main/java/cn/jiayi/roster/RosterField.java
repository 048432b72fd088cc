package cn.jiayi.roster;

import cn.jiayi.platform.Worded;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column can hold. The patterns are headings as they are met, without spaces and punctuation, in small letters. */
public enum RosterField implements Worded {
    HOUSEHOLD_NUMBER("家庭编号|户编号|户号|household(number)?"),
    HEAD_ID_NUMBER("户主(身份证|证件)(号|号码)?|head(s)?id(number)?"),
    NAME("姓名|成员姓名|居民姓名|name"),
    RELATION("(与|和)?户主(的)?关系|关系|relation(ship)?(tohead)?"),
    SEX("性别|sex|gender"),
    BIRTH_DATE("出生(日期|年月|年月日)|生日|birthdate|dateofbirth|birthday"),
    ID_NUMBER("(居民|公民)?(身份证|身份证件|身份|证件)(号|号码)?|id(card|number)?|identitynumber"),
    PHONE("(联系|本人)?(电话|手机)(号|号码)?|phone(number)?|telephone|mobile"),
    KEY_GROUPS("重点人群(类别|类型)?|人群(类别|分类)|keygroups?"),
    VILLAGE("(所属)?(村|社区|村社区|社区村|村居|居委会)|village|community"),
    GRID_AREA("(所属)?网格(编码|编号|号)?|gridarea|grid"),
    ADDRESS("(家庭|居住|现|详细)?(住址|地址)|address"),
    RESIDING_SINCE("居住起始(日期)?|入住(日期|时间)|livingheresince|residingsince|since");

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]");

    private final Pattern heading;

    RosterField(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** What a column with this heading probably holds. */
    public static Optional<RosterField> guess(String heading) {
        String plain = NOISE.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.heading.matcher(plain).matches())
                .findFirst();
    }
}
