package cn.jiayi.target;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
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

    private static final String LATEST = "select " + TaskAllocation.COLUMNS.sql() + ", " + TaskRow.COLUMNS.sql() + """
             from task_allocation join task_row on task_row.allocation_id = task_allocation.id
            where task_allocation.id = (
                select id from task_allocation where district_code = :district and year = :year order by version desc limit 1)
            order by task_row.ordinal
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

    /** The latest version of a year with its rows, in one statement. */
    public Optional<TaskAllocation> latestWithRows(Actor actor, int year) {
        List<TaskAllocation> read = new ArrayList<>();
        reads.rows(LATEST, Map.of("district", actor.district(), "year", year), row -> {
            if (read.isEmpty()) {
                read.add(TaskAllocation.COLUMNS.make().apply(row));
            } else {
                TaskAllocation.COLUMNS.skip(row);
            }
            return read.getFirst().getRows().add(TaskRow.COLUMNS.make().apply(row));
        });
        return read.stream().findFirst();
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
