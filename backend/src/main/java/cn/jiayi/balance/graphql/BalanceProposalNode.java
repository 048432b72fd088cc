package cn.jiayi.balance.graphql;

import cn.jiayi.balance.BalanceDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
class BalanceProposalNode implements NodeLoader {

    private final BalanceDirectory proposals;

    @Override
    public String type() {
        return "BalanceProposal";
    }

    @Override
    public @Nullable Object load(Actor actor, UUID id) {
        return proposals.find(actor, id).orElse(null);
    }
}
