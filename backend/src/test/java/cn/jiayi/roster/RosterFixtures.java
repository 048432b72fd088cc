package cn.jiayi.roster;

import cn.jiayi.Fixtures.Practice;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Rosters as people write them, with numbers of their own. */
@TestComponent
public class RosterFixtures {

    static final String HEADINGS = "家庭编号,姓名,与户主关系,身份证号,联系电话,重点人群,村（社区）,住址,居住起始日期";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RosterIntake intake;
    private final Places places;

    RosterFixtures(RosterIntake intake, Places places) {
        this.intake = intake;
        this.places = places;
    }

    /** A small roster that was brought and not looked through yet. */
    public UUID uploaded(Actor by) {
        return upload(by, "名册.csv", (HEADINGS + "\n甲,某人,户主,,,,,,\n").getBytes(StandardCharsets.UTF_8));
    }

    UUID upload(Actor by, String name, byte[] content) {
        try {
            return switch (intake.take(by, name, new ByteArrayInputStream(content))) {
                case RosterIntakeOutcome.Taken taken -> taken.importId();
                case RosterIntakeOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID upload(Actor by, List<String> rows) {
        return upload(by, "名册.csv", (HEADINGS + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of new households of two, in the practice's village. */
    List<String> households(Practice practice, int households) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            String number = number();
            rows.add(row(number, "张三", "户主", idNumber(40, 1), "高血压", village(practice)));
            rows.add(row(number, "李四", "配偶", idNumber(38, 2), "", ""));
        }
        return rows;
    }

    static String row(String number, String name, String relation, String idNumber, String groups, String village) {
        boolean isFirst = !village.isEmpty();
        return String.join(
                ",",
                number,
                name,
                relation,
                idNumber,
                "138%08d".formatted(NUMBERS.incrementAndGet()),
                groups,
                village,
                isFirst ? "人民路1号" : "",
                isFirst ? "2020-03-01" : "");
    }

    String village(Practice practice) {
        return name(practice.villageId());
    }

    /** As it has to be written where another town has a village of that name. */
    String villageWithItsTown(Practice practice) {
        return name(practice.townId()) + village(practice);
    }

    private String name(UUID place) {
        return places.byIds(List.of(place)).get(place).getName();
    }

    /** A household number that nobody has. */
    static String number() {
        return "R%09d".formatted(NUMBERS.incrementAndGet());
    }

    /** A number that is valid and nobody's: the first six digits count up. */
    static String idNumber(int age, int sex) {
        LocalDate born = LocalDate.of(2026 - age, 1, 1).plusDays(NUMBERS.incrementAndGet() % 300);
        int count = NUMBERS.incrementAndGet();
        String digits = "%06d%s%03d"
                .formatted(600000 + count / 400, born.toString().replace("-", ""), count % 400 * 2 + sex % 2);
        return digits + IdNumber.checkCharacter(digits);
    }

    static Map<RosterField, Integer> columns() {
        return RosterColumns.guessed(List.of(HEADINGS.split(",")));
    }

    /** As the pages send them. */
    static String columnsInput() {
        return columns().entrySet().stream()
                .map(column -> "{index: %d, field: %s}".formatted(column.getValue(), column.getKey()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
