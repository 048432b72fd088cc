package cn.jiayi.target;

import cn.jiayi.coverage.Signed;
import cn.jiayi.coverage.SignedThen;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose coverage is shown: everybody who is there, also with nothing, and who was there and had somebody (trap 22). */
@Component
@RequiredArgsConstructor
class CoverageSubjects {

    private final Places places;
    private final Institutions institutions;
    private final TeamDirectory teams;

    List<CoverageRow> villages(List<Place> towns, Map<UUID, SignedThen> signed) {
        Map<UUID, List<Place>> villages =
                places.villagesOf(towns.stream().map(Place::getId).toList());
        return towns.stream()
                .flatMap(town -> villages.getOrDefault(town.getId(), List.of()).stream()
                        .map(village -> place(village, town.getName(), null, signed)))
                .toList();
    }

    List<CoverageRow> institutions(String district, Map<UUID, SignedThen> signed) {
        return institutions.all(district).stream()
                .filter(institution -> InstitutionKind.PRIMARIES.contains(institution.getKind())
                        || signed.containsKey(institution.getId()))
                .sorted(Comparator.comparing(Institution::getName))
                .map(institution -> subject(
                        GlobalId.of("Institution", institution.getId()),
                        institution.getName(),
                        null,
                        signed.getOrDefault(institution.getId(), SignedThen.NEVER)))
                .toList();
    }

    List<CoverageRow> teams(String district, CoverageView view, Map<UUID, SignedThen> signed) {
        TeamKind kind = view == CoverageView.VILLAGE_DOCTOR ? TeamKind.VILLAGE_DOCTOR : TeamKind.TEAM;
        List<Team> open = teams.open(district);
        Set<UUID> openIds = open.stream().map(Team::getId).collect(Collectors.toSet());
        List<UUID> closed =
                signed.keySet().stream().filter(id -> !openIds.contains(id)).toList();
        List<Team> all = Stream.concat(open.stream(), teams.byIds(closed).values().stream())
                .filter(team -> team.getKind() == kind)
                .toList();
        Map<UUID, Institution> of = institutions.byIds(
                all.stream().map(Team::getInstitutionId).distinct().toList());
        return all.stream()
                .map(team -> subject(
                        GlobalId.of("Team", team.getId()),
                        team.getName(),
                        of.get(team.getInstitutionId()).getName(),
                        signed.getOrDefault(team.getId(), SignedThen.NEVER)))
                .sorted(Comparator.comparing((CoverageRow row) -> Objects.requireNonNullElse(row.of(), ""))
                        .thenComparing(row -> Objects.requireNonNullElse(row.name(), "")))
                .toList();
    }

    /** Each group, and before them everybody who is in any: not their sum (trap 5). */
    List<CoverageRow> keyGroups(
            List<Place> towns,
            Map<UUID, SignedThen> signed,
            Map<UUID, Signed> registered,
            @Nullable TaskPolicy policy) {
        SignedThen all = towns.stream()
                .map(town -> signed.getOrDefault(town.getId(), SignedThen.NEVER))
                .reduce(SignedThen.NEVER, SignedThen::plus);
        Stream<CoverageRow> any = Stream.of(group(CoverageRow.ANY, null, all, registered, policy, Signed::inKeyGroups));
        Stream<CoverageRow> each = Stream.of(KeyGroup.values())
                .map(group -> group(group.name(), group, all, registered, policy, signedOf -> signedOf.in(group)));
        return Stream.concat(any, each).toList();
    }

    private static CoverageRow group(
            String key,
            @Nullable KeyGroup group,
            SignedThen all,
            Map<UUID, Signed> registered,
            @Nullable TaskPolicy policy,
            ToIntFunction<Signed> persons) {
        Integer population = registered.isEmpty()
                ? null
                : registered.values().stream().mapToInt(persons).sum();
        Integer task = policy == null || population == null
                ? null
                : policy.task(group, population).orElse(null);
        SignedThen own = new SignedThen(only(persons.applyAsInt(all.now())), only(persons.applyAsInt(all.lastMonth())));
        return new CoverageRow(key, null, null, null, null, group, population, task, own);
    }

    private static Signed only(int persons) {
        return new Signed(0, persons, persons, Map.of());
    }

    static CoverageRow place(Place place, @Nullable String of, @Nullable Integer task, Map<UUID, SignedThen> signed) {
        return new CoverageRow(
                GlobalId.of("Place", place.getId()),
                place.getName(),
                of,
                place,
                place.getResidence(),
                null,
                place.getPermanentPopulation(),
                task,
                signed.getOrDefault(place.getId(), SignedThen.NEVER));
    }

    private static CoverageRow subject(String key, String name, @Nullable String of, SignedThen signed) {
        return new CoverageRow(key, name, of, null, null, null, null, null, signed);
    }
}
