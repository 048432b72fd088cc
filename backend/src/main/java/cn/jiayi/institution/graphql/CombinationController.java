package cn.jiayi.institution.graphql;

import cn.jiayi.institution.Combination;
import cn.jiayi.institution.CombinationDirectory;
import cn.jiayi.institution.CombinationKeeping;
import cn.jiayi.institution.CombinationOutcome;
import cn.jiayi.institution.CombinationOutcome.Done;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class CombinationController {

    private final CombinationDirectory combinations;
    private final CombinationKeeping keeping;
    private final Institutions institutions;
    private final CombinationWords words;
    private final Clock clock;

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<Combination> combinations(@Argument @Nullable LocalDate inForceOn, Paging paging, Actor actor) {
        return combinations.list(actor, inForceOn, paging);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    CombinationResult combinationFound(@Argument CombinationFoundInput input, Actor actor, Locale locale) {
        return result(keeping.found(actor, input.command()), actor, locale);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    CombinationResult combinationEnd(@Argument CombinationEndInput input, Actor actor, Locale locale) {
        return result(keeping.end(actor, input.command()), actor, locale);
    }

    private CombinationResult result(CombinationOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case Done done ->
                new CombinationChanged(
                        combinations.find(actor, done.combinationId()).orElseThrow());
            case CombinationOutcome.Refused refused ->
                new CombinationRefused(refused.reason(), words.of(refused, locale));
        };
    }

    @SchemaMapping
    LocalDate firstDay(Combination combination) {
        return combination.getValidFrom();
    }

    @SchemaMapping
    @Nullable LocalDate lastDay(Combination combination) {
        return combination.getValidUntil();
    }

    @SchemaMapping
    CombinationState state(Combination combination) {
        return CombinationState.of(combination, LocalDate.now(clock));
    }

    @SchemaMapping
    boolean viewerCanEnd(Combination combination, @ContextValue Actor actor) {
        return combination.isEndableBy(actor, LocalDate.now(clock));
    }

    @BatchMapping
    List<Institution> primary(List<Combination> sources) {
        return institutionsOf(sources, Combination::getPrimaryId);
    }

    @BatchMapping
    List<Institution> hospital(List<Combination> sources) {
        return institutionsOf(sources, Combination::getHospitalId);
    }

    @BatchMapping(typeName = "Institution", field = "combinations")
    List<List<Combination>> combinationsOf(List<Institution> sources) {
        Map<UUID, List<Combination>> found = combinations.historyOf(ids(sources, Institution::getId));
        return sources.stream()
                .map(source -> found.getOrDefault(source.getId(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Institution", field = "partnerHospitals")
    List<List<Institution>> partnerHospitals(List<Institution> sources) {
        Map<UUID, Set<UUID>> partners =
                combinations.hospitalsOn(ids(sources, Institution::getId), LocalDate.now(clock));
        Map<UUID, Institution> found = institutions.byIds(
                partners.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return sources.stream()
                .map(source -> partners.getOrDefault(source.getId(), Set.of()).stream()
                        .map(found::get)
                        .toList())
                .toList();
    }

    private List<Institution> institutionsOf(List<Combination> sources, Function<Combination, UUID> id) {
        Map<UUID, Institution> found = institutions.byIds(ids(sources, id));
        return sources.stream().map(each -> found.get(id.apply(each))).toList();
    }

    private static <S> Collection<UUID> ids(List<S> sources, Function<S, UUID> id) {
        return sources.stream().map(id).collect(Collectors.toSet());
    }
}
