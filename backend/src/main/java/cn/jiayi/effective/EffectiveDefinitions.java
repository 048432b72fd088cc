package cn.jiayi.effective;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EffectiveDefinitions extends Repository<EffectiveDefinition, UUID> {

    EffectiveDefinition save(EffectiveDefinition definition);

    List<EffectiveDefinition> findByDistrictCodeOrderByVersionDesc(String districtCode);
}
