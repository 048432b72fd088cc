package cn.jiayi.target;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final TaskAllocations allocations;
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

    /** The latest version of a year. */
    public Optional<TaskAllocation> latest(Actor actor, int year) {
        return allocations.findFirstByDistrictCodeAndYearOrderByVersionDesc(actor.district(), year);
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
