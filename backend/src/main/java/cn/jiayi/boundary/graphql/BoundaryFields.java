package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryFinding;
import cn.jiayi.boundary.BoundaryImport;
import cn.jiayi.boundary.BoundaryUndoing;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class BoundaryFields {

    private final Places places;
    private final GridDirectory areas;
    private final BoundaryUndoing undoing;

    @SchemaMapping(typeName = "BoundaryFinding", field = "id")
    String id(BoundaryFinding finding) {
        return GlobalId.of("BoundaryFinding", finding.getId());
    }

    @SchemaMapping
    boolean isAcrossInstitutions(BoundaryFinding finding) {
        return !Objects.equals(finding.getInstitutionId(), finding.getOtherInstitutionId());
    }

    @BatchMapping
    Map<BoundaryFinding, Place> place(List<BoundaryFinding> findings) {
        List<BoundaryFinding> gaps =
                findings.stream().filter(each -> each.getPlaceId() != null).toList();
        Map<UUID, Place> found = places.byIds(
                gaps.stream().map(BoundaryFinding::getPlaceId).distinct().toList());
        return gaps.stream().collect(Collectors.toMap(Function.identity(), gap -> found.get(gap.getPlaceId())));
    }

    @BatchMapping
    List<List<GridArea>> areas(List<BoundaryFinding> findings, @ContextValue Actor actor) {
        Map<UUID, GridArea> found = areas.find(
                actor,
                findings.stream().flatMap(BoundaryFields::areaIds).distinct().toList());
        return findings.stream()
                .map(finding -> areaIds(finding)
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    @BatchMapping
    List<Boolean> viewerCanUndo(List<BoundaryImport> imports, @ContextValue Actor actor) {
        Optional<UUID> last = actor.is(Role.INSTITUTION_ADMIN, Role.COMMISSION)
                ? undoing.last(actor).map(BoundaryImport::getId)
                : Optional.empty();
        return imports.stream()
                .map(made -> last.filter(made.getId()::equals).isPresent())
                .toList();
    }

    private static Stream<UUID> areaIds(BoundaryFinding finding) {
        return Stream.of(finding.getAreaId(), finding.getOtherAreaId()).filter(Objects::nonNull);
    }
}
