package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;
import cn.jiayi.application.ApplicationAnswerRefusal;
import cn.jiayi.application.ApplicationPermissions;
import cn.jiayi.application.ApplicationState;
import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
class ApplicationFields {

    private final HouseholdDirectory households;
    private final ContractDirectory contracts;
    private final TeamProfiles teams;
    private final ApplicationPermissions permissions;
    private final Clock clock;

    @SchemaMapping
    ApplicationState state(Application application) {
        return application.stateOn(LocalDate.now(clock));
    }

    @SchemaMapping
    boolean isServedFirst(Application application) {
        return application.isServedFirst();
    }

    @SchemaMapping
    boolean isOverdue(Application application) {
        return application.isOverdueOn(LocalDate.now(clock));
    }

    @SchemaMapping
    String applicant(Application application) {
        return application.getApplicantName();
    }

    @SchemaMapping
    @Nullable String answeredBy(Application application) {
        return application.getAnsweredByName();
    }

    @BatchMapping
    Map<Application, Household> household(List<Application> sources, @ContextValue Actor actor) {
        return lookUp(sources, Application::getHouseholdId, ids -> households.find(actor, ids));
    }

    @BatchMapping
    Map<Application, TeamProfile> team(List<Application> sources) {
        return lookUp(sources, Application::getTeamId, teams::byIds);
    }

    @BatchMapping
    Map<Application, TeamProfile> fromTeam(List<Application> sources) {
        return lookUp(sources, Application::getFromTeamId, teams::byIds);
    }

    @BatchMapping
    Map<Application, Contract> contract(List<Application> sources, @ContextValue Actor actor) {
        return lookUp(sources, Application::getContractId, ids -> contracts.find(actor, ids));
    }

    @BatchMapping
    List<Boolean> viewerCanWithdraw(List<Application> sources, @ContextValue Actor actor) {
        Set<UUID> withdrawable = permissions.withdrawable(actor, sources);
        return sources.stream()
                .map(application -> withdrawable.contains(application.getId()))
                .toList();
    }

    @SchemaMapping
    boolean viewerCanDecline(Application application, @ContextValue Actor actor) {
        return permissions.mayAnswer(actor, application);
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanAccept(
            Application application, DataLoader<Application, List<ApplicationAnswerRefusal>> againstAccepting) {
        return againstAccepting.load(application).thenApply(against -> against != null && against.isEmpty());
    }

    @SchemaMapping
    CompletableFuture<List<ApplicationAnswerRefusal>> viewerCannotAcceptReasons(
            Application application, DataLoader<Application, List<ApplicationAnswerRefusal>> againstAccepting) {
        return againstAccepting.load(application).thenApply(against -> Objects.requireNonNullElse(against, List.of()));
    }

    private static <T> Map<Application, T> lookUp(
            List<Application> sources,
            Function<Application, @Nullable UUID> key,
            Function<Collection<UUID>, Map<UUID, T>> find) {
        Map<UUID, T> found =
                find.apply(sources.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Application, T> values = new HashMap<>();
        sources.forEach(source -> {
            UUID id = key.apply(source);
            if (id != null && found.containsKey(id)) {
                values.put(source, found.get(id));
            }
        });
        return values;
    }
}
