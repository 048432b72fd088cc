package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.contract.ContractState;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.demo.data.MemoryRows.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district as it is, at a hundredth of its size: what {@code bench/load} writes into an empty database (M05, M28, M29). */
@IntegrationTest
class WholeDistrictTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int HOUSEHOLDS = 4_000;

    @Autowired
    private DistrictOutlines districts;

    @Autowired
    private Orphans orphans;

    private DistrictOutline yubei;
    private MemoryRows rows;

    @BeforeEach
    void generate() {
        yubei = districts.all(DemoAccount.roster()).stream()
                .filter(district -> district.code().equals(Fixtures.YUBEI))
                .findFirst()
                .orElseThrow();
        rows = new MemoryRows();
        make(2017, rows);
    }

    private void make(long seed, Rows into) {
        World world = World.of(seed, NOW, ZoneId.of("Asia/Shanghai"), Scale.DISTRICT, into);
        new Generator(world, List.of(yubei)).make(HOUSEHOLDS);
    }

    @Test
    void theSameSeedHasTheSameChecksum() {
        assertThat(checksum(2017)).isEqualTo(checksum(2017)).isNotEqualTo(checksum(2018));
    }

    private String checksum(long seed) {
        MemoryRows made = new MemoryRows();
        make(seed, made);
        Tally tally = new Tally();
        made.all()
                .forEach((table, all) ->
                        all.forEach(row -> tally.add(table, row.values().toArray())));
        return tally.checksum();
    }

    @Test // M28
    void eachTownHasItsShareOfThePeople() {
        Map<UUID, UUID> townOf = rows.of(Table.HOUSEHOLD)
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.<UUID>get("town_id")));
        Map<UUID, Long> people = rows.of(Table.HOUSEHOLD_MEMBER)
                .filter(row ->
                        row.get("until") == null || !row.<LocalDate>get("until").isBefore(TODAY))
                .collect(
                        Collectors.groupingBy(row -> townOf.get(row.<UUID>get("household_id")), Collectors.counting()));
        assertThat(people.values().stream().mapToLong(Long::longValue).sum()).isCloseTo(12_154, withPercentage(0.3));
        assertThat(yubei.towns())
                .allSatisfy(town -> assertThat(people.get(town.id()))
                        .isBetween(town.population() / 100L - 8, town.population() / 100L + 8));
    }

    @Test // M29
    void aboutAsManyAreUnderContractAsTheAnnexAsksFor() {
        int persons = rows.of(Table.CONTRACT)
                .filter(row -> row.<ContractState>get("state").isBinding())
                .mapToInt(row -> row.<Integer>get("persons"))
                .sum();
        assertThat(persons).isCloseTo(3_329, withPercentage(12));
        assertThat(rows.of(Table.CONTRACT).map(row -> row.<ContractState>get("state")))
                .contains(ContractState.values());
    }

    @Test
    void nothingRefersToNothing() {
        Set<UUID> ids = rows.all().values().stream()
                .flatMap(List::stream)
                .filter(row -> row.table().columns().contains("id"))
                .map(row -> row.<UUID>get("id"))
                .collect(Collectors.toSet());
        Map<String, List<String>> references = Map.of(
                "CONTRACT", List.of("household_id", "team_id", "signer_id", "institution_id"),
                "CONTRACT_MEMBER", List.of("contract_id", "resident_id"),
                "REFERRAL", List.of("contract_id", "resident_id", "team_id", "department_id"),
                "VISIT", List.of("resident_id", "household_id", "contract_id"),
                "APPLICATION", List.of("household_id", "team_id", "applicant_id"));
        references.forEach((table, columns) ->
                assertThat(rows.of(Table.valueOf(table))).allMatch(row -> ids.containsAll(named(row, columns))));
    }

    private static List<UUID> named(Row row, List<String> columns) {
        Function<String, UUID> value = row::get;
        return columns.stream()
                .filter(column -> row.get(column) != null)
                .map(value)
                .toList();
    }

    @Test // on whichever engine the tests run
    void theCheckOfForeignKeysFindsNoneBroken() {
        assertThat(orphans.find()).isEmpty();
    }
}
