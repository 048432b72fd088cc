package cn.jiayi.institution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

interface InstitutionRows extends Repository<Institution, UUID> {

    List<Institution> findByIdIn(Collection<UUID> ids);

    Optional<Institution> findByIdAndDistrictCode(UUID id, String districtCode);

    Window<Institution> findByDistrictCodeAndKindInOrderByNameAscIdAsc(
            String districtCode, Collection<InstitutionKind> kinds, ScrollPosition position, Limit limit);

    List<Institution> findByDistrictCodeOrderById(String districtCode);

    List<Institution> findByDistrictCodeAndPlaceIdOrderByKindAscNameAsc(String districtCode, UUID placeId);
}
