package cn.jiayi.district;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlaceRows extends Repository<Place, UUID> {

    List<Place> findByIdIn(Collection<UUID> ids);

    Optional<Place> findByIdAndDistrictCode(UUID id, String districtCode);

    List<Place> findByDistrictCodeInAndKindOrderByOrdinal(Collection<String> districtCodes, PlaceKind kind);

    List<Place> findByTownIdInOrderByOrdinal(Collection<UUID> townIds);
}
