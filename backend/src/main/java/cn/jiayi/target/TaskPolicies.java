package cn.jiayi.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TaskPolicies extends Repository<TaskPolicy, UUID> {

    TaskPolicy save(TaskPolicy policy);

    Optional<TaskPolicy> findByIdAndDistrictCode(UUID id, String districtCode);

    List<TaskPolicy> findByDistrictCodeAndYearOrderByVersionDesc(String districtCode, int year);
}
