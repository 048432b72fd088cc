package cn.jiayi.demo.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Writes who is responsible for the areas of a town now, and where the roster plays also who was before (M08). */
@RequiredArgsConstructor
final class GridHistory {

    private static final int MOVED = 2;

    private final World world;
    private final DistrictOutline district;

    /** Before the areas are written: what was moved counts in their versions. */
    void write(House centre, List<Area> areas, List<Crew> crews, boolean isLeading) {
        Instant since = world.at(world.today().minusYears(1), 9, 0);
        List<Area> moved = isLeading ? move(centre, areas, crews, since) : List.of();
        for (Area area : areas) {
            if (!moved.contains(area)) {
                for (Crew crew : area.responsible) {
                    write(area, crew, memberFor(area, areas, crew), since, null, null, null);
                }
            }
        }
    }

    /** Every seventh area is somebody's own. */
    private static @Nullable UUID memberFor(Area area, List<Area> areas, Crew crew) {
        return areas.indexOf(area) % 7 == 5 ? crew.assistant().id() : null;
    }

    /** Some weeks ago the leader took over two areas from another team: too long ago to be undone. */
    private List<Area> move(House centre, List<Area> areas, List<Crew> crews, Instant since) {
        Crew taker = crews.getFirst();
        Crew giver = crews.get(1);
        List<Area> moved = new ArrayList<>(areas.stream()
                .filter(area -> area.responsible.equals(List.of(taker)))
                .limit(MOVED)
                .toList());
        LocalDate day = world.today().minusDays(24);
        Instant at = world.at(day, 15, 20);
        UUID change = world.ids().next();
        String by = taker.leader().name();
        world.rows()
                .add(
                        Table.GRID_CHANGE,
                        change,
                        centre.id(),
                        district.leadingSubject(by),
                        by,
                        at,
                        at.plusSeconds(60L * district.policy().undoMinutes()),
                        moved.size());
        for (Area area : moved) {
            area.changed(by, at);
            world.rows().add(Table.GRID_CHANGE_AREA, change, area.id, area.assignmentVersion);
            write(area, giver, null, since, at, null, change);
            write(area, taker, null, at, null, change, null);
        }
        return moved;
    }

    private void write(
            Area area,
            Crew crew,
            @Nullable UUID member,
            Instant since,
            @Nullable Instant until,
            @Nullable UUID beganBy,
            @Nullable UUID endedBy) {
        world.rows()
                .add(
                        Table.GRID_ASSIGNMENT,
                        world.ids().next(),
                        area.id,
                        crew.id,
                        member,
                        since,
                        until,
                        beganBy,
                        endedBy);
    }
}
