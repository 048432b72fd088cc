package cn.jiayi.district;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyRows extends Repository<DistrictPolicy, UUID> {

    List<DistrictPolicy> findByIdIn(Collection<UUID> ids);

    List<DistrictPolicy> findByDistrictCodeOrderByVersionDesc(String districtCode);

    Optional<DistrictPolicy> findByIdAndDistrictCode(UUID id, String districtCode);

    @Query("""
            from DistrictPolicy p
            where p.districtCode = :district and p.validFrom <= :day and (p.validUntil is null or p.validUntil >= :day)
            order by p.version desc
            limit 1""")
    Optional<DistrictPolicy> inForce(String district, LocalDate day);

    @Query("""
            from DistrictPolicy p
            where p.districtCode = :district and p.validFrom <= :lastDay and (p.validUntil is null or p.validUntil >= :firstDay)
            order by p.version desc
            limit 1""")
    Optional<DistrictPolicy> inForceBetween(String district, LocalDate firstDay, LocalDate lastDay);
}
