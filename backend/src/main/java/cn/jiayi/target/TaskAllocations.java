package cn.jiayi.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskAllocations extends Repository<TaskAllocation, UUID> {

    TaskAllocation save(TaskAllocation allocation);

    Optional<TaskAllocation> findByIdAndDistrictCode(UUID id, String districtCode);

    /** Of these, the ones that a later version of their year has replaced. */
    @Query("""
            select a.id from TaskAllocation a
            where a.id in :ids and a.version < (
                select max(later.version) from TaskAllocation later
                where later.districtCode = a.districtCode and later.year = a.year)""")
    Set<UUID> replaced(Collection<UUID> ids);

    @Query("from TaskAllocation a left join fetch a.rows where a.id in :ids")
    List<TaskAllocation> withRows(Collection<UUID> ids);

    Window<TaskAllocation> findByDistrictCodeOrderByYearDescVersionDescIdDesc(
            String districtCode, ScrollPosition position, Limit limit);

    Window<TaskAllocation> findByDistrictCodeAndYearOrderByVersionDescIdDesc(
            String districtCode, int year, ScrollPosition position, Limit limit);

    @Query(
            "select coalesce(max(a.version), 0) from TaskAllocation a where a.districtCode = :district and a.year = :year")
    int latestVersion(String district, int year);
}
