package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryDirectory;
import cn.jiayi.boundary.BoundaryFinding;
import cn.jiayi.boundary.BoundaryFindingKind;
import cn.jiayi.boundary.BoundaryImport;
import cn.jiayi.boundary.BoundarySurvey;
import cn.jiayi.boundary.BoundaryUndoing;
import cn.jiayi.boundary.PlaceOutlines;
import cn.jiayi.boundary.UndoBoundaryImportOutcome;
import cn.jiayi.district.Place;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class BoundaryController {

    private final BoundaryDirectory directory;
    private final BoundaryUndoing undoing;
    private final PlaceOutlines places;
    private final Messages messages;

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    BoundaryBoard boundaryBoard(Actor actor) {
        return new BoundaryBoard(
                directory.count(actor, BoundaryFindingKind.GAP),
                directory.count(actor, BoundaryFindingKind.OVERLAP),
                directory.surveyedAt(actor).orElse(null),
                actor.is(Role.INSTITUTION_ADMIN, Role.COMMISSION),
                BoundarySurvey.NARROW_METRES,
                BoundarySurvey.SMALL_SQUARE_METRES);
    }

    @SchemaMapping
    Window<BoundaryImport> imports(BoundaryBoard board, Paging paging, Actor actor) {
        return directory.imports(actor, paging);
    }

    @SchemaMapping
    Window<BoundaryFinding> findings(
            BoundaryBoard board, @Argument @Nullable List<BoundaryFindingKind> kinds, Paging paging, Actor actor) {
        return directory.findings(actor, kinds == null ? List.of() : kinds, paging);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @MutationMapping
    BoundaryImportUndoResult boundaryImportUndo(@Argument BoundaryImportUndoInput input, Actor actor, Locale locale) {
        return switch (undoing.undo(actor, input.command())) {
            case UndoBoundaryImportOutcome.Undone done ->
                new BoundaryImportUndone(
                        directory.findImport(actor, done.importId()).orElseThrow());
            case UndoBoundaryImportOutcome.Refused refused ->
                new BoundaryImportUndoRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @BatchMapping
    Map<Place, String> boundary(List<Place> of) {
        Map<UUID, String> drawn =
                places.of(of.stream().map(Place::getId).distinct().toList());
        return of.stream()
                .filter(place -> drawn.containsKey(place.getId()))
                .collect(Collectors.toMap(place -> place, place -> drawn.get(place.getId()), (one, same) -> one));
    }
}
