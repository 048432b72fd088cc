package cn.jiayi.demo.data;

import cn.jiayi.agreement.Agreements;
import cn.jiayi.coverage.CoverageRebuilding;
import cn.jiayi.coverage.RegisterCount;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.district.Districts;
import cn.jiayi.effective.EffectiveCounting;
import cn.jiayi.household.HouseholdFindings;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Accounts;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.setting.StartRefused;
import cn.jiayi.renewal.RenewalRunning;
import cn.jiayi.statistics.StatisticsRebuild;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database once. The accounts come last: while there are none, nobody has been in, and a generation that was cut
 * short is told from one that came to its end.
 */
@Slf4j
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("jiayi.demo.households")
@EnableConfigurationProperties(DemoSettings.class)
class SampleData implements ApplicationRunner {

    private static final int MONTHS_COUNTED = 13;

    private final DemoSettings settings;
    private final DistrictOutlines districts;
    private final DistrictLoading district;
    private final Districts known;
    private final SampleOutlines outlines;
    private final SampleAnnex annex;
    private final RenewalRunning renewals;
    private final SampleRoster roster;
    private final HouseholdFindings findings;
    private final StatisticsRebuild statistics;
    private final CoverageRebuilding coverage;
    private final RegisterCount register;
    private final EffectiveCounting effective;
    private final Accounts accounts;
    private final PersonalData personalData;
    private final Agreements agreements;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    @Override
    public void run(ApplicationArguments arguments) {
        if (count("account") == 0) {
            fill();
        }
        if (settings.leave()) {
            System.exit(SpringApplication.exit(context));
        }
    }

    private void fill() {
        if (count("institution") > 0) {
            throw new StartRefused("上一次生成演示数据时中断了，数据库里只有一部分。数据没有任何改动。", "请换一个空的数据库，或清空这个数据库后重新启动。");
        }
        Instant start = clock.instant();
        List<Account> bound =
                settings.district() == null ? sample(start) : district.load(settings, settings.district());
        transaction.executeWithoutResult(status -> bound.forEach(accounts::save));
        if (!settings.rowsOnly()) {
            step("待办核对 findings", findings::lookAtAll);
            step("边界 outlines", () -> known.all().forEach(each -> outlines.draw(each.getCode())));
            step("任务分配表 annex", () -> annex.importFor(bound));
            step("续约 renewals", renewals::renewAll);
            step("覆盖 coverage", this::countCoverage);
            step("统计 statistics", () -> statistics.rebuild(MONTHS_COUNTED));
            step("有效签约 effective", () -> known.all().forEach(each -> effective.count(each.getCode())));
            step("名册 rosters", () -> roster.bringFor(bound));
        }
        long seconds = Duration.between(start, clock.instant()).toSeconds();
        log.info("演示数据已生成：{} 户，用时 {} 秒。", settings.households(), seconds);
    }

    private void countCoverage() {
        districts.all(DemoAccount.roster()).stream().map(DistrictOutline::code).forEach(code -> {
            coverage.rebuild(code);
            register.count(code);
        });
    }

    private List<Account> sample(Instant now) {
        World world = World.of(settings.seed(), now, clock.getZone(), rows());
        return new Generator(world, districts.all(DemoAccount.roster())).make(settings.households());
    }

    private Rows rows() {
        return new DatabaseRows(jdbc, transaction, new Columns(personalData, LocalDate.now(clock)), agreements);
    }

    private static void step(String name, Runnable work) {
        Instant start = Instant.now();
        work.run();
        log.debug("{}: {} ms", name, Duration.between(start, Instant.now()).toMillis());
    }

    private int count(String table) {
        Integer count =
                jdbc.queryForObject("select count(*) from (select 1 from " + table + " limit 1) first", Integer.class);
        return count == null ? 0 : count;
    }
}
