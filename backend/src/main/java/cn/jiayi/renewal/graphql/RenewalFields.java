package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.renewal.Renewal;
import cn.jiayi.renewal.RenewalPermissions;
import cn.jiayi.renewal.RenewalsConfirmRefusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RenewalFields {

    private final ContractDirectory contracts;
    private final RenewalPermissions permissions;

    @BatchMapping
    Map<Renewal, Contract> contract(List<Renewal> sources, @ContextValue Actor actor) {
        Map<UUID, Contract> found = contracts.find(
                actor, sources.stream().map(Renewal::getContractId).collect(Collectors.toSet()));
        return sources.stream()
                .filter(renewal -> found.containsKey(renewal.getContractId()))
                .collect(Collectors.toMap(Function.identity(), renewal -> found.get(renewal.getContractId())));
    }

    @BatchMapping
    List<Boolean> viewerCanConfirm(List<Renewal> sources, @ContextValue Actor actor) {
        Map<UUID, List<RenewalsConfirmRefusal>> against = permissions.againstConfirming(actor, sources);
        return sources.stream()
                .map(renewal -> against.containsKey(renewal.getId())
                        && against.get(renewal.getId()).isEmpty())
                .toList();
    }

    @BatchMapping
    List<List<RenewalsConfirmRefusal>> viewerCannotConfirmReasons(List<Renewal> sources, @ContextValue Actor actor) {
        Map<UUID, List<RenewalsConfirmRefusal>> against = permissions.againstConfirming(actor, sources);
        return sources.stream()
                .map(renewal -> against.getOrDefault(renewal.getId(), List.of()))
                .toList();
    }
}
