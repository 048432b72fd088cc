package cn.jiayi.roster;

import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Uuids;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of rosters on their way into the register: sealed, and read a thousand at a time. */
@Repository
class RosterRows {

    static final int AT_ONCE = 1_000;

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<RosterProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PersonalData personalData;
    private final JsonMapper json = JsonMapper.builder().build();

    RosterRows(JdbcClient jdbc, JdbcTemplate batches, PersonalData personalData) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.personalData = personalData;
    }

    /** What a row is found by, and what is wrong with it by itself. */
    record Keyed(
            int number,
            byte @Nullable [] household,
            byte @Nullable [] person,
            boolean isHead,
            List<RosterProblem> problems) {}

    /** What the register says to a row. */
    record Judged(
            int number,
            RosterVerdict verdict,
            @Nullable UUID householdId,
            @Nullable UUID otherHouseholdId,
            boolean canMove) {

        /** Most of a roster: somebody new in a household that is new. */
        boolean isUnheardOf() {
            return verdict == RosterVerdict.NEW && householdId == null;
        }
    }

    /** Somebody whom the register has in another household. */
    record Elsewhere(
            int number,
            UUID otherHouseholdId,
            boolean canMove,
            @Nullable RosterDecision decision) {}

    void add(UUID id, List<StagedRow> rows) {
        batches.batchUpdate(
                "insert into roster_row (import_id, number, cells) values (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            Uuids.bytes(id), row.number(), personalData.sealRow(json.writeValueAsString(row.cells()))
                        })
                        .toList());
    }

    /** Forgets an earlier check: no row that it has seen is without a verdict. */
    void reset(UUID id) {
        jdbc.sql("""
                        update roster_row set household_key = null, person_key = null, is_head = false, verdict = null,
                            problems = null, household_id = null, other_household_id = null, can_move = false, decision = null
                        where import_id = ? and verdict is not null
                        """).param(Uuids.bytes(id)).update();
    }

    /** While a roster comes in, the database does not know yet how many rows there are, and would rather sort them. */
    List<StagedRow> between(UUID id, int after, int until) {
        return jdbc.sql("""
                        select number, cells, problems from roster_row force index (primary)
                        where import_id = ? and number > ? and number <= ? order by number limit ?
                        """)
                .param(Uuids.bytes(id))
                .param(after)
                .param(until)
                .param(AT_ONCE)
                .query((row, n) -> staged(row))
                .list();
    }

    /** Unheard of until the register says otherwise. */
    void key(UUID id, List<Keyed> rows) {
        update(
                id,
                List.of("household_key", "person_key", "is_head", "verdict", "problems"),
                rows.stream()
                        .map(row -> new Object[] {
                            row.number(),
                            row.household(),
                            row.person(),
                            row.isHead(),
                            RosterVerdict.NEW.name(),
                            row.problems().isEmpty() ? null : json.writeValueAsString(row.problems())
                        })
                        .toList());
    }

    /** A batch of inserts goes to the database as one statement, a batch of updates as a thousand; the rows are all there. */
    private void update(UUID id, List<String> columns, List<@Nullable Object[]> rows) {
        String set = columns.stream().map("%1$s = values(%1$s)"::formatted).collect(Collectors.joining(", "));
        batches.batchUpdate(
                "insert into roster_row (import_id, cells, number, %s) values (?, '', ?%s) on duplicate key update %s"
                        .formatted(String.join(", ", columns), ", ?".repeat(columns.size()), set),
                rows.stream()
                        .map(row -> Stream.concat(Stream.of(Uuids.bytes(id)), Arrays.stream(row))
                                .toArray())
                        .toList());
    }

    /** Rows whose person stands in an earlier row already: row → the earlier one. */
    List<int[]> personsTwice(UUID id) {
        return pairs(id, "person_key", "person_key is not null");
    }

    /** Heads of a household that has one in an earlier row: row → the earlier one. */
    List<int[]> secondHeads(UUID id) {
        return pairs(id, "household_key", "household_key is not null and is_head");
    }

    private List<int[]> pairs(UUID id, String key, String which) {
        return jdbc.sql("""
                        select number, earliest from (
                            select number, min(number) over (partition by %s) as earliest
                            from roster_row where import_id = ? and %s) grouped
                        where number <> earliest
                        """.formatted(key, which))
                .param(Uuids.bytes(id))
                .query((row, n) -> new int[] {row.getInt(1), row.getInt(2)})
                .list();
    }

    /** Takes households out that have more rows than one can have; the first row of each says so. */
    List<Integer> takeOutLarge(UUID id, int most) {
        List<byte[]> large = jdbc.sql("""
                        select household_key from roster_row where import_id = ? and household_key is not null
                        group by household_key having count(*) > ?
                        """)
                .param(Uuids.bytes(id))
                .param(most)
                .query((row, n) -> row.getBytes(1))
                .list();
        return large.stream().map(key -> takeOut(id, key)).toList();
    }

    private int takeOut(UUID id, byte[] key) {
        int first = jdbc.sql("select min(number) from roster_row where import_id = ? and household_key = ?")
                .param(Uuids.bytes(id))
                .param(key)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "update roster_row set household_key = null, verdict = 'WRONG' where import_id = ? and household_key = ?")
                .param(Uuids.bytes(id))
                .param(key)
                .update();
        return first;
    }

    void addProblem(UUID id, int number, RosterProblem problem) {
        jdbc.sql("""
                        update roster_row set problems = json_merge_preserve(coalesce(problems, '[]'), ?)
                        where import_id = ? and number = ?
                        """)
                .param(json.writeValueAsString(List.of(problem)))
                .param(Uuids.bytes(id))
                .param(number)
                .update();
    }

    /** The next households, in the order of their keys. */
    List<byte[]> households(UUID id, byte[] after, byte[] until, int most) {
        return jdbc.sql("""
                        select distinct household_key from roster_row
                        where import_id = ? and household_key > ? and household_key <= ? order by household_key limit ?
                        """)
                .param(Uuids.bytes(id))
                .param(after)
                .param(until)
                .param(most)
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** Their rows, those of one household together in the order of the file. */
    <T> List<T> ofHouseholds(UUID id, List<byte[]> keys, Function<GroupedRow, T> read) {
        return jdbc.sql("""
                        select number, cells, problems, household_key, decision from roster_row
                        where import_id = :id and household_key in (:keys) order by household_key, number
                        """)
                .param("id", Uuids.bytes(id))
                .param("keys", keys)
                .query((row, n) -> read.apply(new GroupedRow(
                        row.getBytes("household_key"), staged(row), decision(row.getString("decision")))))
                .list();
    }

    /** A row with the household that it belongs to. */
    record GroupedRow(
            byte[] householdKey, StagedRow row, @Nullable RosterDecision decision) {}

    void judge(UUID id, List<Judged> rows) {
        update(
                id,
                List.of("verdict", "household_id", "other_household_id", "can_move"),
                rows.stream()
                        .filter(row -> !row.isUnheardOf())
                        .map(row -> new Object[] {
                            row.number(),
                            row.verdict().name(),
                            Uuids.bytesOrNull(row.householdId()),
                            Uuids.bytesOrNull(row.otherHouseholdId()),
                            row.canMove()
                        })
                        .toList());
    }

    /** Whatever has a problem is wrong, whatever else was found. */
    void judgeProblems(UUID id) {
        jdbc.sql("update roster_row set verdict = 'WRONG' where import_id = ? and problems is not null")
                .param(Uuids.bytes(id))
                .update();
    }

    RosterCounts counts(UUID id) {
        return jdbc.sql("""
                        select sum(verdict = 'WRONG') as wrong,
                            count(distinct case when verdict <> 'WRONG' and household_id is null then household_key end) as founded,
                            sum(verdict = 'NEW') as entered, sum(verdict = 'CHANGED') as changed, sum(verdict = 'SAME') as same,
                            sum(verdict = 'ELSEWHERE') as elsewhere, sum(verdict = 'ELSEWHERE' and decision is null) as undecided
                        from roster_row where import_id = ?
                        """)
                .param(Uuids.bytes(id))
                .query((row, n) -> new RosterCounts(
                        row.getInt("wrong"),
                        row.getInt("founded"),
                        row.getInt("entered"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        row.getInt("elsewhere"),
                        row.getInt("undecided")))
                .single();
    }

    /** @param number absent for all who can be decided so */
    int decide(UUID id, @Nullable Integer number, RosterDecision decision) {
        return jdbc.sql("""
                        update roster_row set decision = :decision
                        where import_id = :id and verdict = 'ELSEWHERE' and (:number is null or number = :number)
                            and (can_move or :decision = 'LEAVE_OUT')
                        """)
                .param("decision", decision.name())
                .param("id", Uuids.bytes(id))
                .param("number", number)
                .update();
    }

    List<StagedRow> wrong(UUID id, int after, int most) {
        return jdbc.sql("""
                        select number, cells, problems from roster_row
                        where import_id = ? and verdict = 'WRONG' and problems is not null and number > ? order by number limit ?
                        """)
                .param(Uuids.bytes(id))
                .param(after)
                .param(most)
                .query((row, n) -> staged(row))
                .list();
    }

    List<Elsewhere> elsewhere(UUID id, int after, int most) {
        return jdbc.sql("""
                        select number, other_household_id, can_move, decision from roster_row
                        where import_id = ? and verdict = 'ELSEWHERE' and number > ? order by number limit ?
                        """)
                .param(Uuids.bytes(id))
                .param(after)
                .param(most)
                .query((row, n) -> new Elsewhere(
                        row.getInt("number"),
                        Uuids.of(row.getBytes("other_household_id")),
                        row.getBoolean("can_move"),
                        decision(row.getString("decision"))))
                .list();
    }

    List<StagedRow> numbered(UUID id, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select number, cells, problems from roster_row where import_id = :id and number in (:numbers)")
                        .param("id", Uuids.bytes(id))
                        .param("numbers", numbers)
                        .query((row, n) -> staged(row))
                        .list();
    }

    /** A little at a time, so that no lock is held for long; what is taken in goes with the register's own transaction. */
    int forget(UUID id) {
        return jdbc.sql("delete from roster_row where import_id = ? limit 10000")
                .param(Uuids.bytes(id))
                .update();
    }

    private StagedRow staged(java.sql.ResultSet row) throws java.sql.SQLException {
        String problems = row.getString("problems");
        return new StagedRow(
                row.getInt("number"),
                json.readValue(personalData.openRow(row.getBytes("cells")), CELLS),
                problems == null ? List.of() : json.readValue(problems, PROBLEMS));
    }

    private static @Nullable RosterDecision decision(@Nullable String name) {
        return name == null ? null : RosterDecision.valueOf(name);
    }
}
