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

/**
 * Gives every team of Yubei a leader who can sign in and every hospital a coordinator, and writes down which records they ask for: at
 * random, so that no row stays warm. What can be written once is written down in full, up to what a run may need.
 */
@Component
@RequiredArgsConstructor
class Stage implements ApplicationRunner {

    private static final String YUBEI = "500112";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CursorStrategy<ScrollPosition> cursors;

    @Value("${jiayi.bench.keys}")
    private final Path file;

    @Value("${jiayi.bench.fresh}")
    private final int fresh;

    /** @param by the subject of who asks */
    record Asked(UUID by, String key) {}

    @Override
    public void run(ApplicationArguments arguments) {
        List<Contract> contracts = contracts();
        contracts.stream().map(Contract::team).distinct().forEach(this::lead);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("households", contracts.stream()
                .filter(Contract::binds)
                .map(each -> new Asked(subject(each.team), "Household_" + each.household))
                .toList());
        keys.put("contracts", contracts.stream()
                .map(each -> new Asked(subject(each.team), after(each)))
                .toList());
        keys.put("commission", jdbc.sql("""
                        select subject, (select max(year) from task_allocation where district_code = account.district_code)
                        from account where district_code = ? and role = 'COMMISSION' limit 1
                        """)
                .param(YUBEI)
                .query((row, number) -> new Asked(Uuids.of(row.getBytes(1)), row.getString(2)))
                .list());
        keys.put("unsigned", unsigned());
        keys.put("waiting", waiting());
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

    /** Households that have never signed and may, each with its head, who signs, and with a team of its grid area. */
    private List<Asked> unsigned() {
        List<Asked> found = jdbc.sql("""
                        select h.id, h.head_id head, min(t.id) team_id from household h
                        join grid_assignment a on a.grid_area_id = h.grid_area_id and a.until is null
                        join team t on t.id = a.team_id and t.kind = 'TEAM' and t.closed_on is null
                        join household_member m on m.household_id = h.id and m.resident_id = h.head_id and m.until is null
                        join resident r on r.id = h.head_id and r.died_on is null and r.birth_date < curdate() - interval 19 year
                        where h.district_code = ? and h.ended_on is null and h.residing_since < curdate() - interval 7 month
                            and not exists (select 1 from contract c where c.household_id = h.id)
                            and not exists (select 1 from application w where w.household_id = h.id and w.state = 'OPEN')
                        group by h.id order by crc32(hex(h.id)) limit ?
                        """)
                .param(YUBEI)
                .param(fresh)
                .query((row, number) -> new Asked(
                        Uuids.of(row.getBytes("team_id")),
                        Uuids.of(row.getBytes("id")) + " " + Uuids.of(row.getBytes("head"))))
                .list();
        found.stream().map(Asked::by).distinct().forEach(this::lead);
        return found.stream().map(each -> new Asked(subject(each.by), each.key)).toList();
    }

    /** Referrals that wait for an answer of their hospital, sent by {@code Fresh}. */
    private List<Asked> waiting() {
        List<Asked> found = jdbc.sql("select id, hospital_id from referral where number like 'bench-%' and state = 'WAITING' limit ?")
                .param(fresh)
                .query((row, number) -> new Asked(
                        Uuids.of(row.getBytes("hospital_id")), Uuids.of(row.getBytes("id")).toString()))
                .list();
        found.stream().map(Asked::by).distinct().forEach(this::coordinate);
        return found.stream().map(each -> new Asked(subject(each.by), each.key)).toList();
    }

    private void lead(UUID team) {
        UUID institution = jdbc.sql("select institution_id from team where id = ?")
                .param(Uuids.bytes(team))
                .query((row, number) -> Uuids.of(row.getBytes(1)))
                .single();
        accounts.save(new Account(subject(team), Role.TEAM_LEADER, "压测", YUBEI, null, null, team, institution, null));
    }

    private void coordinate(UUID hospital) {
        accounts.save(new Account(subject(hospital), Role.HOSPITAL_COORDINATOR, "压测", YUBEI, null, null, null, hospital, null));
    }

    /** Who asks for a team or a hospital. */
    private static UUID subject(UUID whose) {
        return UUID.nameUUIDFromBytes(Uuids.bytes(whose));
    }

    private String after(Contract contract) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("signedOn", contract.signedOn);
        keys.put("id", contract.id);
        return cursors.toCursor(ScrollPosition.forward(keys));
    }
}
