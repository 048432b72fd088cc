package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.Race;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.team.GridAssign.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two leaders, eight windows each, who all saw the same two areas without a team and take both for their own team at once. */
final class GridRace implements AutoCloseable {

    static final int RUNNERS = 16;

    private final Fixtures fixtures;
    private final JdbcClient jdbc;
    private final BiFunction<Actor, GridAssign, GridAssignOutcome> assigning;
    private final Race race = new Race(RUNNERS);
    private final Practice practice;
    private final List<Actor> leaders;

    GridRace(Fixtures fixtures, JdbcClient jdbc, BiFunction<Actor, GridAssign, GridAssignOutcome> assigning) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.assigning = assigning;
        this.practice = fixtures.practice(YUBEI);
        Crew first = fixtures.team(practice);
        Crew second = fixtures.team(practice);
        this.leaders = List.of(fixtures.leader(first), fixtures.leader(second));
    }

    record Attempt(Actor leader, GridAssignOutcome outcome) {}

    /** What an area is like afterwards. */
    record Area(int version, String changedBy, List<UUID> responsible) {}

    record Round(List<Attempt> attempts, List<Area> areas) {

        List<Attempt> winners() {
            return attempts.stream()
                    .filter(attempt -> attempt.outcome() instanceof GridAssignOutcome.Assigned)
                    .toList();
        }

        List<GridAssignOutcome.Refused> refusals() {
            return attempts.stream()
                    .map(Attempt::outcome)
                    .filter(GridAssignOutcome.Refused.class::isInstance)
                    .map(GridAssignOutcome.Refused.class::cast)
                    .toList();
        }
    }

    List<Actor> leaders() {
        return leaders;
    }

    Round round() throws Exception {
        UUID one = fixtures.area(practice);
        UUID two = fixtures.area(practice);
        List<Callable<Attempt>> acts = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            Actor leader = leaders.get(i % 2);
            // half of them name the areas the other way round: they must not wait for each other in a circle
            List<UUID> order = i % 4 < 2 ? List.of(one, two) : List.of(two, one);
            GridAssign command = new GridAssign(
                    UUID.randomUUID().toString(),
                    order.stream()
                            .map(area -> new Change(area, 0, leader.teamId(), null))
                            .toList());
            acts.add(() -> new Attempt(leader, assigning.apply(leader, command)));
        }
        return new Round(race.run(acts), List.of(area(one), area(two)));
    }

    private Area area(UUID id) {
        List<UUID> responsible = jdbc.sql(
                        "select team_id from grid_assignment where grid_area_id = ? and until is null")
                .param(Uuids.bytes(id))
                .query((row, number) -> Uuids.of(row.getBytes(1)))
                .list();
        return jdbc.sql("select assignment_version, changed_by from grid_area where id = ?")
                .param(Uuids.bytes(id))
                .query((row, number) -> new Area(row.getInt(1), row.getString(2), responsible))
                .single();
    }

    @Override
    public void close() {
        race.close();
    }
}
