package cn.jiayi.target;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds allocations: for the commission and the supervisors of the district, and for nobody else. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TaskAllocationDirectory {

    private static final String TOWNS = "select "
            + String.join(", ", Place.COLUMNS.sql(), TaskAllocation.COLUMNS.sql(), TaskRow.COLUMNS.sql())
            + ", task_row.ordinal" + """
             from place
            left join task_allocation on task_allocation.id = (
                select id from task_allocation where district_code = :district and year = :year order by version desc limit 1)
            left join task_row on task_row.allocation_id = task_allocation.id and task_row.place_id = place.id
            where place.district_code = :district and place.kind = 'TOWN'
            order by place.ordinal
            """;

    private final TaskAllocations allocations;
    private final Reads reads;
    private final Districts districts;

    /** The latest year and version first. */
    public Window<TaskAllocation> page(Actor actor, @Nullable Integer year, Paging paging) {
        return year == null
                ? allocations.findByDistrictCodeOrderByYearDescVersionDescIdDesc(
                        actor.district(), paging.position(), paging.limit())
                : allocations.findByDistrictCodeAndYearOrderByVersionDescIdDesc(
                        actor.district(), year, paging.position(), paging.limit());
    }

    public Optional<TaskAllocation> visibleTo(Actor actor, UUID id) {
        return actor.is(Role.COMMISSION, Role.SUPERVISOR)
                ? allocations.findByIdAndDistrictCode(id, actor.district())
                : Optional.empty();
    }

    /** The towns of the caller's district with the latest version of a year, in one statement. */
    TownTasks towns(Actor actor, int year) {
        List<Place> towns = new ArrayList<>();
        List<TaskAllocation> latest = new ArrayList<>();
        SortedMap<Integer, TaskRow> rows = new TreeMap<>();
        reads.rows(TOWNS, Map.of("district", actor.district(), "year", year), cells -> {
            towns.add(Place.COLUMNS.make().apply(cells));
            if (latest.isEmpty()) {
                latest.add(TaskAllocation.COLUMNS.of(cells));
            } else {
                TaskAllocation.COLUMNS.skip(cells);
            }
            TaskRow row = TaskRow.COLUMNS.of(cells);
            return row == null ? null : rows.put(cells.number(), row);
        });
        TaskAllocation tasks = latest.isEmpty() ? null : latest.getFirst();
        if (tasks != null) {
            tasks.getRows().addAll(rows.values());
        }
        return new TownTasks(towns, tasks);
    }

    /** Of allocations that the caller may see already, the ones that a later version of their year has replaced. */
    public Set<UUID> replaced(Collection<UUID> ids) {
        return allocations.replaced(ids);
    }

    /** With rows and the district's name, for allocations that the caller may see already: two queries for all. */
    public Map<UUID, AllocationSheet> sheets(Collection<UUID> ids) {
        List<TaskAllocation> found = allocations.withRows(ids);
        Map<String, District> byCode = districts.byCodes(
                found.stream().map(TaskAllocation::getDistrictCode).distinct().toList());
        return found.stream()
                .map(allocation -> new AllocationSheet(
                        allocation, byCode.get(allocation.getDistrictCode()).getName()))
                .collect(Collectors.toMap(sheet -> sheet.allocation().getId(), Function.identity()));
    }
}
