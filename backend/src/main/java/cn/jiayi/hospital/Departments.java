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

    List<Department> findByHospitalIdInOrderByOrdinalAscIdAsc(Collection<UUID> hospitalIds);

    /** Publications of one department follow one another: what a doctor does already cannot change under the check. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select department from Department department where department.id = :id and department.hospitalId = :hospitalId")
    Optional<Department> lockOfHospital(UUID id, UUID hospitalId);
}
