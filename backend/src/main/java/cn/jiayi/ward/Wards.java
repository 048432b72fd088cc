package cn.jiayi.ward;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

interface Wards extends Repository<Ward, UUID> {

    Ward saveAndFlush(Ward ward);

    List<Ward> findByIdIn(Collection<UUID> ids);

    Optional<Ward> findByIdAndDistrictCode(UUID id, String districtCode);

    Optional<Ward> findByIdAndHospitalId(UUID id, @Nullable UUID hospitalId);

    List<Ward> findByDepartmentIdAndDistrictCodeOrderById(UUID departmentId, String districtCode);

    List<Ward> findByDepartmentIdAndHospitalIdOrderById(UUID departmentId, UUID hospitalId);

    List<Ward> findByHospitalIdOrderByDepartmentIdAscIdAsc(UUID hospitalId);
}
