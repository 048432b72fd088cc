package cn.jiayi.bench;

import cn.jiayi.platform.Account;
import cn.jiayi.platform.Accounts;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives every team of Yubei a leader who can sign in, and writes down which records they ask for: at random, so that no row stays warm. */
@Component
@RequiredArgsConstructor
class Stage implements ApplicationRunner {

    private static final String YUBEI = "500112";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CursorStrategy<ScrollPosition> cursors;

    @Value("${jiayi.bench.keys}")
    private final Path file;

    /** @param leader the subject of who asks */
    record Asked(UUID leader, String key) {}

    @Override
    public void run(ApplicationArguments arguments) {
        List<Contract> contracts = contracts();
        contracts.stream().map(Contract::team).distinct().forEach(this::lead);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("households", contracts.stream()
                .filter(Contract::binds)
                .map(each -> new Asked(leader(each.team), "Household_" + each.household))
                .toList());
        keys.put("contracts", contracts.stream()
                .map(each -> new Asked(leader(each.team), after(each)))
                .toList());
        keys.put("commission", jdbc.sql("""
                        select subject, (select max(year) from task_allocation where district_code = account.district_code)
                        from account where district_code = ? and role = 'COMMISSION' limit 1
                        """)
                .param(YUBEI)
                .query((row, number) -> new Asked(Uuids.of(row.getBytes(1)), row.getString(2)))
                .list());
        try {
            Files.writeString(file, JsonMapper.shared().writeValueAsString(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Contract(UUID id, UUID household, UUID team, LocalDate signedOn, boolean binds) {}

    /** About ten thousand, spread over all by their keys, which come from the clock, so by a hash of them. */
    private List<Contract> contracts() {
        Long all = jdbc.sql("select count(*) from contract where district_code = ?").param(YUBEI).query(Long.class).single();
        return new ArrayList<>(jdbc.sql("""
                        select id, household_id, team_id, signed_on, in_force_household is not null and ends_on is null binds from contract
                        where district_code = ? and mod(crc32(hex(id)), ?) = 0
                        """)
                .param(YUBEI)
                .param(Math.max(1, all / 10_000))
                .query((row, number) -> new Contract(
                        Uuids.of(row.getBytes("id")),
                        Uuids.of(row.getBytes("household_id")),
                        Uuids.of(row.getBytes("team_id")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getBoolean("binds")))
                .list());
    }

    private void lead(UUID team) {
        accounts.save(new Account(leader(team), Role.TEAM_LEADER, "压测", YUBEI, null, null, team, null, null));
    }

    private static UUID leader(UUID team) {
        return UUID.nameUUIDFromBytes(Uuids.bytes(team));
    }

    private String after(Contract contract) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("signedOn", contract.signedOn);
        keys.put("id", contract.id);
        return cursors.toCursor(ScrollPosition.forward(keys));
    }
}
