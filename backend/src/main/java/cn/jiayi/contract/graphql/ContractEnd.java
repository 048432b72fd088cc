package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractEvent;
import cn.jiayi.contract.ContractStory;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.ContractTerminateRefusal;
import cn.jiayi.contract.TerminateContractOutcome;
import cn.jiayi.contract.TerminationByInstitution;
import cn.jiayi.contract.TerminationNotice;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lombok.RequiredArgsConstructor;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How a contract's life goes, and how an institution ends it. */
@Controller
@RequiredArgsConstructor
class ContractEnd {

    private final ContractDirectory contracts;
    private final TerminationByInstitution termination;
    private final Messages messages;
    private final Clock clock;

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    ContractTerminateResult contractTerminate(@Argument ContractTerminateInput input, Actor actor, Locale locale) {
        return switch (termination.terminate(actor, input.command())) {
            case TerminateContractOutcome.Terminated done ->
                new ContractTerminated(contracts.find(actor, done.contractId()).orElseThrow());
            case TerminateContractOutcome.Refused refused ->
                new ContractTerminateRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @SchemaMapping
    CompletableFuture<@Nullable TerminationNotice> terminationNotice(
            Contract contract, DataLoader<Contract, Optional<TerminationNotice>> noticeOfContract) {
        return noticeOfContract.load(contract).thenApply(notice -> notice.orElse(null));
    }

    @SchemaMapping
    String givenBy(TerminationNotice notice) {
        return notice.getGivenByName();
    }

    @SchemaMapping
    CompletableFuture<List<ContractEvent>> events(
            Contract contract,
            DataLoader<Contract, List<ContractTerm>> termsOfContract,
            DataLoader<Contract, List<TerminationRequest>> requestsOfContract,
            DataLoader<Contract, Optional<TerminationNotice>> noticeOfContract) {
        var terms = termsOfContract.load(contract);
        var requests = requestsOfContract.load(contract);
        var notice = noticeOfContract.load(contract);
        return CompletableFuture.allOf(terms, requests, notice)
                .thenApply(all -> ContractStory.of(
                        contract, terms.join(), requests.join(), notice.join().orElse(null), clock.getZone()));
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanTerminate(
            Contract contract,
            DataLoader<Contract, ContractLoads.Against<ContractTerminateRefusal>> againstTerminating) {
        return againstTerminating.load(contract).thenApply(ContractLoads.Against::permits);
    }

    @SchemaMapping
    CompletableFuture<List<ContractTerminateRefusal>> viewerCannotTerminateReasons(
            Contract contract,
            DataLoader<Contract, ContractLoads.Against<ContractTerminateRefusal>> againstTerminating) {
        return againstTerminating.load(contract).thenApply(ContractLoads.Against::reasons);
    }
}
