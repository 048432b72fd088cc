package cn.jiayi.district.graphql;

import cn.jiayi.district.District;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class DistrictController {

    private final Districts districts;
    private final DistrictPolicies policies;
    private final Places places;
    private final Clock clock;

    @SignedIn
    @QueryMapping
    District district(Actor actor) {
        return districts.byCode(actor.district()).orElseThrow();
    }

    @SchemaMapping(typeName = "Viewer", field = "district")
    District districtOfViewer(Actor actor) {
        return district(actor);
    }

    // an argument, so no batch: a caller has one district
    @SchemaMapping
    @Nullable DistrictPolicy policy(District district, @Argument @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return policies.inForce(district.getCode(), day).orElse(null);
    }

    @BatchMapping
    List<List<Place>> towns(List<District> sources) {
        Map<String, List<Place>> found =
                places.townsOf(sources.stream().map(District::getCode).toList());
        return sources.stream()
                .map(source -> found.getOrDefault(source.getCode(), List.of()))
                .toList();
    }

    // a map, because a list of batch results cannot hold null
    @BatchMapping
    Map<Place, Place> town(List<Place> sources) {
        Map<UUID, Place> found = places.byIds(
                sources.stream().map(Place::getTownId).filter(Objects::nonNull).toList());
        return sources.stream()
                .filter(source -> found.containsKey(source.getTownId()))
                .collect(Collectors.toMap(Function.identity(), source -> found.get(source.getTownId())));
    }

    @BatchMapping
    List<List<Place>> villages(List<Place> sources) {
        Map<UUID, List<Place>> found =
                places.villagesOf(sources.stream().map(Place::getId).toList());
        return sources.stream()
                .map(source -> found.getOrDefault(source.getId(), List.of()))
                .toList();
    }
}
