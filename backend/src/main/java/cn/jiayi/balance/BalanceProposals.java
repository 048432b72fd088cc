package cn.jiayi.balance;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BalanceProposals extends Repository<BalanceProposal, UUID> {

    BalanceProposal saveAndFlush(BalanceProposal proposal);

    Optional<BalanceProposal> findByIdAndInstitutionId(UUID id, UUID institutionId);

    Window<BalanceProposal> findByInstitutionIdOrderByIdDesc(UUID institutionId, ScrollPosition position, Limit limit);

    @Query("""
            select count(*) > 0 from BalanceProposal proposal
            where proposal.institutionId = :institutionId and proposal.state in (WAITING, RUNNING)
            """)
    boolean isUnderWay(UUID institutionId);

    /** Only for whoever works on it; two who do take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select proposal from BalanceProposal proposal where proposal.id = :id")
    Optional<BalanceProposal> toWorkOn(UUID id);
}
