package cn.jiayi.ward;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Wards extends Repository<Ward, UUID> {

    Ward saveAndFlush(Ward ward);

    List<Ward> findByIdIn(Collection<UUID> ids);

    Optional<Ward> findByIdAndDistrictCode(UUID id, String districtCode);

    Optional<Ward> findByIdAndHospitalId(UUID id, @Nullable UUID hospitalId);

    List<Ward> findByDepartmentIdAndDistrictCodeOrderById(UUID departmentId, String districtCode);

    List<Ward> findByDepartmentIdAndHospitalIdOrderById(UUID departmentId, UUID hospitalId);

    List<Ward> findByHospitalIdAndDistrictCodeOrderById(UUID hospitalId, String districtCode);

    List<Ward> findByHospitalIdOrderByDepartmentIdAscIdAsc(UUID hospitalId);

    @Query("select count(ward) from Ward ward where ward.hospitalId = :hospitalId and ward.closedFrom is null")
    long openOf(UUID hospitalId);

    @Query("""
            select count(ward) > 0 from Ward ward
            where ward.departmentId = :departmentId and ward.name = :name and ward.closedFrom is null
            """)
    boolean hasOpen(UUID departmentId, String name);
}
