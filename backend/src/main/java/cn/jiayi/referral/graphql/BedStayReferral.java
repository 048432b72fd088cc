package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.ward.BedStay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** For whom a bed is: the referral, where the caller may see it (trap 14). */
@Controller
@RequiredArgsConstructor
class BedStayReferral {

    private final ReferralDirectory referrals;

    @BatchMapping(typeName = "BedStay", field = "referral")
    Map<BedStay, Referral> referralOfStay(List<BedStay> sources, @ContextValue Actor actor) {
        Map<UUID, Referral> found = referrals.find(
                actor, sources.stream().map(BedStay::getReferralId).distinct().toList());
        Map<BedStay, Referral> seen = new HashMap<>();
        sources.forEach(stay -> {
            Referral referral = found.get(stay.getReferralId());
            if (referral != null) {
                seen.put(stay, referral);
            }
        });
        return seen;
    }
}
