package cn.jiayi.hospital;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Departments extends Repository<Department, UUID> {

    List<Department> findByIdIn(Collection<UUID> ids);

    Optional<Department> findByIdAndDistrictCode(UUID id, String districtCode);

    List<Department> findByHospitalIdInAndClosedOnIsNullOrderByOrdinalAscIdAsc(Collection<UUID> hospitalIds);

    /** Those that are open, in one order, so that two who lock them all never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select department from Department department
            where department.hospitalId = :hospitalId and department.closedOn is null order by department.id
            """)
    List<Department> lockAllOfHospital(UUID hospitalId);

    Department saveAndFlush(Department department);

    boolean existsByHospitalIdAndNameAndClosedOnIsNullAndIdNot(UUID hospitalId, String name, UUID id);

    @Query(
            "select coalesce(max(department.ordinal), 0) from Department department where department.hospitalId = :hospitalId")
    int lastOrdinal(UUID hospitalId);

    /** Publications of one department follow one another: what a doctor does already cannot change under the check. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select department from Department department where department.id = :id and department.hospitalId = :hospitalId and department.closedOn is null")
    Optional<Department> lockOfHospital(UUID id, UUID hospitalId);
}
