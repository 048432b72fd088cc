package cn.jiayi.referral;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DownReferrals extends Repository<DownReferral, UUID>, JpaSpecificationExecutor<DownReferral> {

    /** Only for one whose scope was asked for before: of two who take over the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select down from DownReferral down where down.id = :id")
    Optional<DownReferral> lock(UUID id);

    /** The patients of these referrals up who have been sent back. */
    List<DownReferral> findByReferralIdIn(Collection<UUID> referralIds);
}
