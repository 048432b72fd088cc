package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractDirectory.HouseholdDay;
import cn.jiayi.contract.ContractReading;
import cn.jiayi.contract.ContractSignRefusal;
import cn.jiayi.household.Household;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.Brought;
import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What contracts add to a household. A team may see a household of its area and still not another team's contract with it. */
@Controller
@RequiredArgsConstructor
class HouseholdContracts {

    private final ContractDirectory contracts;
    private final ContractReading reading;

    @BatchMapping
    Map<Household, Contract> contract(List<Household> sources, @ContextValue Actor actor, GraphQLContext context) {
        Brought brought = Brought.of(context);
        Map<UUID, Contract> found = new HashMap<>();
        reading.inForceOf(actor, ids(sources))
                .forEach((household, read) -> found.put(household, ContractParts.bring(read, brought)));
        return sources.stream()
                .filter(household -> found.containsKey(household.getId()))
                .collect(Collectors.toMap(Function.identity(), household -> found.get(household.getId())));
    }

    @BatchMapping
    List<Boolean> isSigned(List<Household> sources) {
        Set<UUID> signed = contracts.signed(ids(sources));
        return sources.stream()
                .map(household -> signed.contains(household.getId()))
                .toList();
    }

    @BatchMapping
    List<List<Contract>> contractHistory(List<Household> sources, @ContextValue Actor actor) {
        Map<UUID, List<Contract>> found = contracts.historyOf(actor, ids(sources));
        return sources.stream()
                .map(household -> found.getOrDefault(household.getId(), List.of()))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<@Nullable Contract> contractOn(
            Household household, @Argument LocalDate date, DataLoader<HouseholdDay, Contract> contractOnDay) {
        return contractOnDay.load(new HouseholdDay(household.getId(), date));
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanSign(
            Household household, DataLoader<Household, ContractLoads.Against<ContractSignRefusal>> againstSigning) {
        return againstSigning.load(household).thenApply(ContractLoads.Against::permits);
    }

    @SchemaMapping
    CompletableFuture<List<ContractSignRefusal>> viewerCannotSignReasons(
            Household household, DataLoader<Household, ContractLoads.Against<ContractSignRefusal>> againstSigning) {
        return againstSigning.load(household).thenApply(ContractLoads.Against::reasons);
    }

    private static List<UUID> ids(List<Household> sources) {
        return sources.stream().map(Household::getId).distinct().toList();
    }
}
