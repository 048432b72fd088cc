package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import cn.jiayi.referral.DownReferralDirectory;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class DownReferralNode implements NodeLoader {

    private final DownReferralDirectory downReferrals;

    @Override
    public String type() {
        return "DownReferral";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return downReferrals.find(actor, id).orElse(null);
    }
}
