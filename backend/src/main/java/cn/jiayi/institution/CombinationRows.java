package cn.jiayi.institution;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CombinationRows extends Repository<Combination, UUID>, JpaSpecificationExecutor<Combination> {

    @Query("""
            from Combination c
            where c.primaryId in :primaries and c.validFrom <= :day and (c.validUntil is null or c.validUntil >= :day)
            order by c.validFrom, c.id""")
    List<Combination> on(Collection<UUID> primaries, LocalDate day);

    /** All that ever were, the latest first. */
    @Query("""
            from Combination c
            where c.primaryId in :institutions or c.hospitalId in :institutions
            order by c.validFrom desc, c.id desc""")
    List<Combination> of(Collection<UUID> institutions);

    @Query("from Combination c where c.primaryId = :primaryId and c.hospitalId = :hospitalId order by c.validFrom")
    List<Combination> ofPair(UUID primaryId, UUID hospitalId);

    Optional<Combination> findByIdAndDistrictCode(UUID id, String districtCode);

    Combination save(Combination combination);

    /** Taken before the days of its pairs are read: of two that come at once the second sees what the first has founded. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Institution i where i.id = :id and i.districtCode = :district")
    Optional<Institution> lockPrimary(UUID id, String district);
}
