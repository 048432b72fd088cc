package cn.jiayi.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReferralEvents extends Repository<ReferralEvent, UUID> {

    List<ReferralEvent> findByReferralIdInOrderByReferralIdAscOrdinalAsc(Collection<UUID> referralIds);

    Optional<ReferralEvent> findFirstByReferralIdOrderByOrdinalDesc(UUID referralId);
}
