package cn.jiayi.effective;

import cn.jiayi.district.Places;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.statistics.Part;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose numbers are shown: everybody of the reader's side who is there, also with nothing, and who had somebody (trap 22). */
@Component
@RequiredArgsConstructor
class EffectiveSubjects {

    private static final Comparator<EffectiveRow> BY_NAME = Comparator.comparing(
                    (EffectiveRow row) -> Objects.requireNonNullElse(row.of(), ""))
            .thenComparing(EffectiveRow::name);

    private final Places places;
    private final Institutions institutions;
    private final TeamDirectory teams;

    List<EffectiveRow> rows(Actor actor, EffectiveView view, Map<UUID, Part> counted) {
        return switch (view) {
            case TOWN ->
                places.towns(actor.district()).stream()
                        .map(town -> row("Place", town.getId(), town.getName(), null, counted))
                        .toList();
            case INSTITUTION ->
                institutions.all(actor.district()).stream()
                        .filter(institution -> InstitutionKind.PRIMARIES.contains(institution.getKind())
                                || counted.containsKey(institution.getId()))
                        .map(institution ->
                                row("Institution", institution.getId(), institution.getName(), null, counted))
                        .sorted(BY_NAME)
                        .toList();
            case TEAM -> teams(actor, counted);
        };
    }

    private List<EffectiveRow> teams(Actor actor, Map<UUID, Part> counted) {
        List<Team> open = actor.is(Role.INSTITUTION_ADMIN)
                ? teams.openOf(Objects.requireNonNull(actor.institutionId()))
                : teams.open(actor.district());
        List<Team> all = Stream.concat(open.stream(), closed(actor, open, counted.keySet()))
                .toList();
        Map<UUID, Institution> of =
                institutions.byIds(all.stream().map(Team::getInstitutionId).collect(Collectors.toSet()));
        return all.stream()
                .map(team -> row(
                        "Team",
                        team.getId(),
                        team.getName(),
                        of.get(team.getInstitutionId()).getName(),
                        counted))
                .sorted(BY_NAME)
                .toList();
    }

    /** Those that were counted and work no longer. */
    private Stream<Team> closed(Actor actor, List<Team> open, Collection<UUID> counted) {
        Set<UUID> openIds = open.stream().map(Team::getId).collect(Collectors.toSet());
        return teams
                .find(
                        actor,
                        counted.stream().filter(id -> !openIds.contains(id)).toList())
                .values()
                .stream();
    }

    private static EffectiveRow row(String type, UUID id, String name, @Nullable String of, Map<UUID, Part> counted) {
        return new EffectiveRow(GlobalId.of(type, id), name, of, counted.getOrDefault(id, Part.NONE));
    }
}
