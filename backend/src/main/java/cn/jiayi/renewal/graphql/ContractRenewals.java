package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.renewal.ProblemDirectory;
import cn.jiayi.renewal.Renewal;
import cn.jiayi.renewal.RenewalDirectory;
import cn.jiayi.renewal.RenewalProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What renewals add to a contract. */
@Controller
@RequiredArgsConstructor
class ContractRenewals {

    private final RenewalDirectory renewals;
    private final ProblemDirectory problems;

    @BatchMapping
    Map<Contract, Renewal> renewal(List<Contract> sources) {
        return whereItGoesOn(sources, renewals::latestOf);
    }

    @BatchMapping
    Map<Contract, RenewalProblem> renewalProblem(List<Contract> sources) {
        return whereItGoesOn(sources, problems::openOf);
    }

    private static <T> Map<Contract, T> whereItGoesOn(
            List<Contract> sources, Function<Collection<UUID>, Map<UUID, T>> find) {
        List<Contract> goingOn = sources.stream()
                .filter(contract -> contract.getRenewsAfter() != null)
                .toList();
        Map<UUID, T> found =
                find.apply(goingOn.stream().map(Contract::getId).distinct().toList());
        return goingOn.stream()
                .filter(contract -> found.containsKey(contract.getId()))
                .collect(Collectors.toMap(Function.identity(), contract -> found.get(contract.getId())));
    }
}
