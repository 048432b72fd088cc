package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractDirectory.HouseholdDay;
import cn.jiayi.contract.ContractPermissions;
import cn.jiayi.contract.ContractRequestTerminationRefusal;
import cn.jiayi.contract.ContractSignRefusal;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.ContractTerminateRefusal;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.contract.TerminationNotice;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.household.Household;
import cn.jiayi.platform.Actor;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What two fields of a type are made of, loaded once for both and for all records of an answer. A field finds its loader by the
 * name of its parameter.
 */
@Component
class ContractLoads {

    ContractLoads(
            BatchLoaderRegistry registry,
            ContractDirectory contracts,
            TerminationDirectory requests,
            ContractPermissions permissions) {
        this.<Contract, List<ContractTerm>>register(
                registry, "termsOfContract", (actor, sources) -> byId(sources, contracts.termsOf(ids(sources))));
        this.<Contract, List<TerminationRequest>>register(
                registry, "requestsOfContract", (actor, sources) -> byId(sources, requests.of(ids(sources))));
        this.<Contract, Against<ContractRequestTerminationRefusal>>register(
                registry,
                "againstTermination",
                (actor, sources) ->
                        against(sources, Contract::getId, permissions.againstRequestingTermination(actor, sources)));
        this.<HouseholdDay, Contract>register(registry, "contractOnDay", contracts::inForceOn);
        this.<Contract, Optional<TerminationNotice>>register(
                registry, "noticeOfContract", (actor, sources) -> oneById(sources, requests.noticesOf(ids(sources))));
        this.<Contract, Against<ContractTerminateRefusal>>register(
                registry,
                "againstTerminating",
                (actor, sources) -> against(sources, Contract::getId, permissions.againstTerminating(actor, sources)));
        this.<Household, Against<ContractSignRefusal>>register(
                registry,
                "againstSigning",
                (actor, sources) -> against(sources, Household::getId, permissions.againstSigning(actor, sources)));
    }

    /** What stands against an action; not the viewer's to do at all without reasons. */
    record Against<R>(boolean isTheirs, List<R> reasons) {

        boolean permits() {
            return isTheirs && reasons.isEmpty();
        }
    }

    private <K, V> void register(
            BatchLoaderRegistry registry, String name, BiFunction<Actor, Collection<K>, Map<K, V>> load) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader(
                        (sources, environment) -> Mono.just(load.apply(actor(environment), sources)));
    }

    private static Actor actor(BatchLoaderEnvironment environment) {
        return environment.<GraphQLContext>getContext().get("actor");
    }

    private static Set<UUID> ids(Collection<Contract> sources) {
        return sources.stream().map(Contract::getId).collect(Collectors.toSet());
    }

    private static <V> Map<Contract, List<V>> byId(Collection<Contract> sources, Map<UUID, List<V>> found) {
        return sources.stream()
                .collect(Collectors.toMap(
                        Function.identity(), contract -> found.getOrDefault(contract.getId(), List.of())));
    }

    private static <V> Map<Contract, Optional<V>> oneById(Collection<Contract> sources, Map<UUID, V> found) {
        return sources.stream()
                .collect(Collectors.toMap(
                        Function.identity(), contract -> Optional.ofNullable(found.get(contract.getId()))));
    }

    private static <K, R> Map<K, Against<R>> against(
            Collection<K> sources, Function<K, UUID> id, Map<UUID, List<R>> found) {
        return sources.stream()
                .collect(Collectors.toMap(Function.identity(), source -> of(found.get(id.apply(source)))));
    }

    private static <R> Against<R> of(@Nullable List<R> reasons) {
        return new Against<>(reasons != null, reasons == null ? List.of() : reasons);
    }
}
