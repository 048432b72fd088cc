package cn.jiayi.demo.data;

import cn.jiayi.demo.DemoAccount;
import cn.jiayi.platform.Account;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Loads a whole district into an empty database, and says how long each step took. */
@Slf4j
@Component
@RequiredArgsConstructor
class DistrictLoading {

    private final DistrictOutlines districts;
    private final BatchWriter writer;
    private final Orphans orphans;
    private final Clock clock;

    /** @return the accounts of its roster */
    List<Account> load(DemoSettings settings, String district) {
        Instant at = settings.at() == null ? clock.instant() : settings.at();
        List<DistrictOutline> outline = districts.all(DemoAccount.roster()).stream()
                .filter(each -> each.code().equals(district))
                .toList();
        Tally tally;
        List<Account> accounts;
        Instant start = Instant.now();
        try (BulkRows rows = new BulkRows(writer)) {
            tally = rows.tally();
            World world = World.of(settings.seed(), at, clock.getZone(), Scale.DISTRICT, rows);
            accounts = new Generator(world, outline).make(settings.households());
            log.info("生成 generated: {} s", seconds(start));
        }
        List<String> broken = timed("外键核对 foreign keys checked", orphans::find);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("rows refer to nothing: " + broken);
        }
        double written = seconds(start);
        log.info(
                "写入 written: {} rows, {} s, {} rows/s, checksum {}",
                tally.rows(),
                written,
                Math.round(tally.rows() / written),
                tally.checksum());
        for (Table table : Table.values()) {
            log.info("  {} {}", table, tally.rows(table));
        }
        return accounts;
    }

    /** Runs a step and says how long it took. */
    static <T> T timed(String step, Supplier<T> work) {
        Instant start = Instant.now();
        T result = work.get();
        log.info("{}: {} s", step, seconds(start));
        return result;
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
