package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractMember;
import cn.jiayi.contract.ContractRequestTerminationRefusal;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.ContractYear;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ContractFields {

    private final ContractDirectory contracts;
    private final HouseholdDirectory households;
    private final TeamProfiles teams;
    private final DistrictPolicies policies;
    private final Clock clock;

    @SchemaMapping
    ContractState state(Contract contract) {
        return contract.stateOn(LocalDate.now(clock));
    }

    @BatchMapping
    Map<Contract, Household> household(List<Contract> sources, @ContextValue Actor actor) {
        return lookUp(sources, Contract::getHouseholdId, ids -> households.find(actor, ids));
    }

    @BatchMapping
    Map<Contract, TeamProfile> team(List<Contract> sources) {
        return lookUp(sources, Contract::getTeamId, teams::byIds);
    }

    @BatchMapping
    Map<Contract, DistrictPolicy> policy(List<Contract> sources) {
        return lookUp(sources, Contract::getPolicyId, policies::byIds);
    }

    @BatchMapping
    Map<Contract, List<ContractMember>> membersAtSigning(List<Contract> sources) {
        return lookUp(sources, Contract::getId, contracts::membersOf);
    }

    @BatchMapping
    List<List<ContractYear>> years(List<Contract> sources) {
        Map<UUID, List<ContractYear>> found = contracts.yearsOf(sources);
        return sources.stream().map(contract -> found.get(contract.getId())).toList();
    }

    @SchemaMapping
    CompletableFuture<List<ContractTerm>> terms(
            Contract contract, DataLoader<Contract, List<ContractTerm>> termsOfContract) {
        return termsOfContract.load(contract);
    }

    @SchemaMapping
    CompletableFuture<ContractTerm> currentTerm(
            Contract contract, DataLoader<Contract, List<ContractTerm>> termsOfContract) {
        return termsOfContract.load(contract).thenApply(terms -> ContractTerm.of(terms, LocalDate.now(clock)));
    }

    @SchemaMapping
    CompletableFuture<List<TerminationRequest>> terminationRequests(
            Contract contract, DataLoader<Contract, List<TerminationRequest>> requestsOfContract) {
        return requestsOfContract.load(contract);
    }

    @SchemaMapping
    CompletableFuture<@Nullable TerminationRequest> openTerminationRequest(
            Contract contract, DataLoader<Contract, List<TerminationRequest>> requestsOfContract) {
        return requestsOfContract
                .load(contract)
                .thenApply(requests -> requests.stream()
                        .filter(TerminationRequest::isOpen)
                        .findFirst()
                        .orElse(null));
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanRequestTermination(
            Contract contract,
            DataLoader<Contract, ContractLoads.Against<ContractRequestTerminationRefusal>> againstTermination) {
        return againstTermination.load(contract).thenApply(ContractLoads.Against::permits);
    }

    @SchemaMapping
    CompletableFuture<List<ContractRequestTerminationRefusal>> viewerCannotRequestTerminationReasons(
            Contract contract,
            DataLoader<Contract, ContractLoads.Against<ContractRequestTerminationRefusal>> againstTermination) {
        return againstTermination.load(contract).thenApply(ContractLoads.Against::reasons);
    }

    private static <T> Map<Contract, T> lookUp(
            List<Contract> sources, Function<Contract, UUID> key, Function<Collection<UUID>, Map<UUID, T>> find) {
        Map<UUID, T> found = find.apply(sources.stream().map(key).collect(Collectors.toSet()));
        return sources.stream()
                .filter(source -> found.containsKey(key.apply(source)))
                .collect(Collectors.toMap(Function.identity(), source -> found.get(key.apply(source))));
    }
}
