package cn.jiayi.institution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CombinationRows extends Repository<Combination, UUID> {

    @Query("""
            from Combination c
            where c.primaryId in :primaries and c.validFrom <= :day and (c.validUntil is null or c.validUntil >= :day)
            order by c.validFrom""")
    List<Combination> on(Collection<UUID> primaries, LocalDate day);
}
