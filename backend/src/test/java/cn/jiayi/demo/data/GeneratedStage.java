package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractState;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.demo.data.MemoryRows.Row;
import cn.jiayi.platform.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Sample data, made in memory from the real districts. */
abstract class GeneratedStage {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final long SEED = 2017;

    @Autowired
    DistrictOutlines districts;

    List<DistrictOutline> outlines;
    MemoryRows rows;
    List<Account> accounts;

    @BeforeEach
    void generate() {
        outlines = districts.all(DemoAccount.roster());
        rows = new MemoryRows();
        accounts = make(2_000, SEED, rows);
    }

    List<Account> make(int households, long seed, Rows into) {
        return new Generator(World.of(seed, NOW, ZONE, into), outlines).make(households);
    }

    static Map<UUID, Row> byId(Stream<Row> rows) {
        return rows.collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    Stream<Row> binding() {
        return rows.of(Table.CONTRACT)
                .filter(row -> row.<ContractState>get("state").isBinding());
    }

    static Map<UUID, Long> countBy(Stream<Row> rows, String column) {
        return rows.filter(row -> row.get(column) != null)
                .collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
    }

    Set<Object> seen(Table table, String district) {
        return rows.of(table)
                .filter(row -> row.is("district_code", district))
                .map(row -> row.get("state"))
                .collect(Collectors.toSet());
    }

    Account of(String username) {
        DemoAccount wanted = DemoAccount.roster().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
        return accounts.stream()
                .filter(account -> account.subject().equals(wanted.subject()))
                .findFirst()
                .orElseThrow();
    }
}
