package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.referral.ReferralDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class ReferralNode implements NodeLoader {

    private final ReferralDirectory referrals;

    @Override
    public String type() {
        return "Referral";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return referrals.find(actor, id).orElse(null);
    }
}
