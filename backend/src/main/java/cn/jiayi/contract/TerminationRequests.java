package cn.jiayi.contract;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TerminationRequests
        extends Repository<TerminationRequest, UUID>, JpaSpecificationExecutor<TerminationRequest> {

    /** Only for one whose scope was asked for before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select request from TerminationRequest request where request.id = :id")
    Optional<TerminationRequest> lock(UUID id);

    @Query(
            "select request.contractId from TerminationRequest request where request.contractId in :contractIds and request.state = OPEN")
    Set<UUID> contractsWithOpenRequest(Collection<UUID> contractIds);

    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned TerminationRequest request set request.state = OVERTAKEN, request.closedAt = :at
            where request.contractId = :contractId and request.state = OPEN
            """)
    void overtake(UUID contractId, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("update TerminationRequest request set request.teamId = :to where request.contractId in :contractIds")
    void give(Collection<UUID> contractIds, UUID to);

    List<TerminationRequest> findByContractIdInOrderByIdDesc(Collection<UUID> contractIds);
}
