package cn.jiayi.contract;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
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

    List<TerminationRequest> findByContractIdInOrderByIdDesc(Collection<UUID> contractIds);
}
