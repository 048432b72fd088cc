package cn.jiayi.visit;

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

interface Visits extends Repository<Visit, UUID>, JpaSpecificationExecutor<Visit> {

    /** Only for one whose scope was asked for before: of two who change it the second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select visit from Visit visit where visit.id = :id")
    Optional<Visit> lock(UUID id);

    /** What stands of these residents at an institution between two days. */
    @Query("""
            select visit from Visit visit
            where visit.institutionId = :institutionId and visit.residentId in :residentIds
              and visit.day between :from and :until and visit.cancelledAt is null
            """)
    List<Visit> standing(UUID institutionId, Collection<UUID> residentIds, LocalDate from, LocalDate until);

    @Query("""
            select new cn.jiayi.visit.DecisionOf(visit.id, decision) from Visit visit join visit.decided decision
            where visit.id in :ids
            order by visit.id, decision.ordinal
            """)
    List<DecisionOf> decisions(Collection<UUID> ids);

    /** Writes what is new, so that a visit that stands already is refused now. */
    void flush();
}
