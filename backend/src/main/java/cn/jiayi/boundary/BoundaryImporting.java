package cn.jiayi.boundary;

import cn.jiayi.district.Districts;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.grid.GridOutline;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Draws the outlines of a file, all or none: the commission those of places, an institution those of its grid areas (M08). One at a
 * time in a district, because the survey that belongs to it looks at all of the district.
 */
@Service
@RequiredArgsConstructor
public class BoundaryImporting {

    private static final int MOST_PROBLEMS = 100;

    private final Districts districts;
    private final PlaceOutlines places;
    private final AreaOutlines areas;
    private final GridDirectory grid;
    private final BoundaryImports imports;
    private final BoundaryLedger ledger;
    private final BoundarySurvey survey;
    private final Clock clock;

    @UseCase("boundaryImport.make")
    public BoundaryImportOutcome draw(Actor actor, ImportBoundaries command) {
        districts.lock(actor.district());
        List<Outlines.Subject> subjects = outlinesOf(actor).subjects(actor);
        BoundaryRules rules = new BoundaryRules(subjects, fenceOf(actor));
        rules.look(command.features());
        if (!rules.problems().isEmpty()) {
            List<OutlineProblem> first =
                    rules.problems().stream().limit(MOST_PROBLEMS).toList();
            return new BoundaryImportOutcome.Refused(
                    BoundaryUploadRefusal.FEATURES_WRONG,
                    MOST_PROBLEMS,
                    rules.problems().size(),
                    first);
        }
        UUID id = Ids.next();
        imports.saveAndFlush(new BoundaryImport(
                id,
                actor,
                BoundaryScope.isDistrict(actor) ? null : actor.institutionId(),
                command.fileName(),
                rules.drawable().size(),
                clock.instant()));
        Map<UUID, @Nullable String> before = before(subjects, rules.drawable().keySet());
        ledger.keep(id, before);
        BoundarySurvey.Found found = redraw(actor, before, rules.drawable());
        return new BoundaryImportOutcome.Drawn(
                id, rules.drawable().size(), command.undrawn(), found.gaps(), found.overlaps());
    }

    /** Draws, and looks at the ground that was drawn before and is drawn now. */
    BoundarySurvey.Found redraw(Actor actor, Map<UUID, @Nullable String> before, Map<UUID, @Nullable String> after) {
        outlinesOf(actor).draw(after);
        List<String> ground = Stream.of(before, after)
                .flatMap(outlines -> outlines.values().stream())
                .filter(Objects::nonNull)
                .toList();
        return survey.survey(actor.district(), after.keySet(), ground);
    }

    /** How they are drawn now. */
    Map<UUID, @Nullable String> now(Actor actor, Set<UUID> ids) {
        return before(outlinesOf(actor).subjects(actor), ids);
    }

    private Outlines outlinesOf(Actor actor) {
        return BoundaryScope.isDistrict(actor) ? places : areas;
    }

    private Fence fenceOf(Actor actor) {
        return BoundaryScope.isDistrict(actor)
                ? Fence.ofPlaces(grid.outlinesOfDistrict(actor.district()).stream()
                        .map(GridOutline::boundary)
                        .toList())
                : Fence.ofAreas(places.inDistrict(actor.district()).values());
    }

    private static Map<UUID, @Nullable String> before(List<Outlines.Subject> subjects, Set<UUID> drawn) {
        Map<UUID, @Nullable String> before = new HashMap<>();
        subjects.stream()
                .filter(subject -> drawn.contains(subject.id()))
                .forEach(subject -> before.put(subject.id(), subject.boundary()));
        return before;
    }
}
