package cn.jiayi.district;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DistrictRows extends Repository<District, UUID> {

    Optional<District> findByCode(String code);

    List<District> findByCodeIn(Collection<String> codes);

    List<District> findByOrderByCode();
}
