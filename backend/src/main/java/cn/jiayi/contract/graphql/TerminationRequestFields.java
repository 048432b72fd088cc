package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractPermissions;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TerminationRequestFields {

    private final ContractDirectory contracts;
    private final ContractPermissions permissions;
    private final Institutions institutions;
    private final Clock clock;

    @BatchMapping
    List<Contract> contract(List<TerminationRequest> sources, @ContextValue Actor actor) {
        Map<UUID, Contract> found = contracts.find(
                actor,
                sources.stream()
                        .map(TerminationRequest::getContractId)
                        .distinct()
                        .toList());
        return sources.stream()
                .map(request -> found.get(request.getContractId()))
                .toList();
    }

    @BatchMapping
    List<String> institutionName(List<TerminationRequest> sources) {
        Map<UUID, Institution> found = institutions.byIds(sources.stream()
                .map(TerminationRequest::getInstitutionId)
                .distinct()
                .toList());
        return sources.stream()
                .map(request -> found.get(request.getInstitutionId()).getName())
                .toList();
    }

    @BatchMapping
    List<Boolean> viewerCanWithdraw(List<TerminationRequest> sources, @ContextValue Actor actor) {
        Map<UUID, Boolean> found = permissions.mayWithdraw(actor, sources);
        return sources.stream()
                .map(request -> found.getOrDefault(request.getId(), false))
                .toList();
    }

    @SchemaMapping
    boolean viewerCanAnswer(TerminationRequest request, @ContextValue Actor actor) {
        return permissions.mayAnswer(actor, request);
    }

    @SchemaMapping
    @Nullable Role waitsFor(TerminationRequest request) {
        return request.isOpen() ? Role.INSTITUTION_ADMIN : null;
    }

    @SchemaMapping
    boolean isOverdue(TerminationRequest request) {
        return request.isOverdueOn(LocalDate.now(clock));
    }

    @SchemaMapping
    String requestedBy(TerminationRequest request) {
        return request.getRequestedByName();
    }

    @SchemaMapping
    @Nullable String answeredBy(TerminationRequest request) {
        return request.getAnsweredByName();
    }
}
