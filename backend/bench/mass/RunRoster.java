import cn.jiayi.JiayiApplication;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.roster.CheckRoster;
import cn.jiayi.roster.ConfirmRoster;
import cn.jiayi.roster.RosterActOutcome;
import cn.jiayi.roster.RosterDirectory;
import cn.jiayi.roster.RosterImporting;
import cn.jiayi.roster.RosterIntake;
import cn.jiayi.roster.RosterIntakeOutcome;
import cn.jiayi.roster.RosterState;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The product takes a roster of so many people in, as the commission brings it: uploaded, looked through, confirmed, written. */
final class RunRoster {

    private static final String HEADINGS = "家庭编号,姓名,与户主关系,身份证号,联系电话,重点人群,网格,住址,居住起始日期\n";
    private static final List<String> RELATIONS = List.of("户主", "配偶", "子女");

    private static ConfigurableApplicationContext product;
    private static Actor commission;

    public static void main(String... settings) {
        try {
            measure(settings);
        } catch (Exception failure) { // the product's own threads would go on
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(String... settings) throws Exception {
        product = SpringApplication.run(JiayiApplication.class, settings);
        int people = product.getEnvironment().getRequiredProperty("bench.people", Integer.class);
        JdbcTemplate sql = product.getBean(JdbcTemplate.class);
        commission = sql.queryForObject("select subject, name, district_code from account where role = 'COMMISSION' and district_code = '500112'",
                (row, number) -> new Actor(Uuids.of(row.getBytes(1)), Role.COMMISSION, row.getString(2), row.getString(3),
                        null, null, null, null, null));
        List<String> areas = sql.queryForList(
                "select a.code from grid_area a join place v on v.id = a.village_id where v.district_code = '500112'", String.class);
        Path file = write(people, areas);
        System.gc();
        System.out.printf("idle %d MB of heap%n", used());
        System.out.println("since " + System.currentTimeMillis());
        long start = System.nanoTime();
        UUID id;
        try (var content = Files.newInputStream(file)) {
            id = switch (product.getBean(RosterIntake.class).take(commission, "名册.csv", content)) {
                case RosterIntakeOutcome.Taken taken -> taken.importId();
                case RosterIntakeOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
            };
        }
        Files.delete(file);
        double uploaded = seconds(start);
        RosterImporting importing = product.getBean(RosterImporting.class);
        RosterDirectory rosters = product.getBean(RosterDirectory.class);
        importing.check(commission, new CheckRoster("bench-check-" + id, id, rosters.find(commission, id).orElseThrow().columns()));
        await(rosters, id, RosterState.CHECKED);
        double checked = seconds(start);
        if (!(importing.confirm(commission, new ConfirmRoster("bench-confirm-" + id, id)) instanceof RosterActOutcome.Done)) {
            throw new IllegalStateException("not confirmed: " + rosters.find(commission, id).orElseThrow().getCounts());
        }
        await(rosters, id, RosterState.DONE);
        double written = seconds(start);
        System.out.printf("took %.1f: uploaded and sealed %.1f, looked through %.1f, written %.1f; %d people%n",
                written, uploaded, checked - uploaded, written - checked, people);
        System.exit(SpringApplication.exit(product));
    }

    private static void await(RosterDirectory rosters, UUID id, RosterState state) {
        int told = 0;
        while (true) {
            var roster = rosters.find(commission, id).orElseThrow();
            if (roster.getState() == state) {
                return;
            }
            int tenths = (int) (10L * roster.getDoneRows() / roster.getRowCount());
            if (tenths != told) {
                told = tenths;
                System.out.printf("%s %d of %d rows, %d MB of heap%n", roster.getState(), roster.getDoneRows(), roster.getRowCount(), used());
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static long used() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path write(int people, List<String> areas) throws IOException {
        Path file = Files.createTempFile("bench-roster", ".csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADINGS);
            for (int i = 0; i < people; i++) {
                int home = i / 3;
                boolean isHead = i % 3 == 0;
                out.write("B%09d,%s,%s,%s,160%08d,%s,%s,%s,%s%n".formatted(home, isHead ? "张样例" : "李样例", RELATIONS.get(i % 3), idNumber(i),
                        i, i % 9 == 0 ? "高血压" : "", isHead ? areas.get(home % areas.size()) : "",
                        isHead ? "样例路" + home + "号" : "", isHead ? "2019-03-01" : ""));
            }
        }
        return file;
    }

    /** Valid, and nobody's: there is no division 60. */
    private static String idNumber(int i) {
        LocalDate born = LocalDate.of(i % 3 == 2 ? 1995 : 1960, 1, 1).plusDays(i / 3 % 3_000);
        String digits = "%06d%s%03d".formatted(600_000 + i / 9_000, born.toString().replace("-", ""), i % 3 + 2);
        return digits + IdNumber.checkCharacter(digits);
    }
}
