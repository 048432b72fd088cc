package cn.jiayi.boundary;

import cn.jiayi.district.Districts;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes the last import that stands back, and then the one before it: each restores the version before. */
@Service
@RequiredArgsConstructor
public class BoundaryUndoing {

    private final Districts districts;
    private final BoundaryDirectory directory;
    private final BoundaryImports imports;
    private final BoundaryImporting importing;
    private final BoundaryLedger ledger;
    private final Clock clock;

    @UseCase("boundaryImport.undo")
    public UndoBoundaryImportOutcome undo(Actor actor, UndoBoundaryImport command) {
        districts.lock(actor.district());
        BoundaryImport made = directory.findImport(actor, command.importId()).orElse(null);
        if (made == null) {
            return refused(BoundaryImportUndoRefusal.NOT_FOUND, null);
        }
        if (made.isUndone()) {
            return refused(BoundaryImportUndoRefusal.UNDONE_ALREADY, made.getId());
        }
        if (!last(actor).map(BoundaryImport::getId).equals(Optional.of(made.getId()))) {
            return refused(BoundaryImportUndoRefusal.NOT_THE_LAST, made.getId());
        }
        Map<UUID, @Nullable String> back = ledger.before(made.getId());
        importing.redraw(actor, importing.now(actor, back.keySet()), back);
        made.undone(actor.name(), clock.instant());
        return new UndoBoundaryImportOutcome.Undone(made.getId());
    }

    /** The one import of the actor's that can be taken back now. */
    public Optional<BoundaryImport> last(Actor actor) {
        return BoundaryScope.isDistrict(actor)
                ? imports.findFirstByDistrictCodeAndInstitutionIdIsNullAndUndoneAtIsNullOrderByIdDesc(actor.district())
                : Optional.ofNullable(actor.institutionId())
                        .flatMap(institution ->
                                imports.findFirstByDistrictCodeAndInstitutionIdAndUndoneAtIsNullOrderByIdDesc(
                                        actor.district(), institution));
    }

    private static UndoBoundaryImportOutcome refused(BoundaryImportUndoRefusal reason, @Nullable UUID id) {
        return new UndoBoundaryImportOutcome.Refused(reason, id);
    }
}
