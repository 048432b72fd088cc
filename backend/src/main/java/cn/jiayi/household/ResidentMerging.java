package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Accounts;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes two records for one person, and takes that back (trap 8). Nothing is deleted, and what was signed is not touched (trap 1):
 * the double is closed and points to the record that stays, which gets what it lacks.
 */
@Service
@RequiredArgsConstructor
public class ResidentMerging {

    private final LifeBook book;
    private final ResidentDirectory directory;
    private final Residents residents;
    private final ResidentMerges merges;
    private final Accounts accounts;
    private final EntityManager entities;

    @UseCase("resident.merge")
    public LifeOutcome merge(Actor actor, MergeResidents command) {
        Pair pair = open(actor, command.keptId(), command.doubleId()).orElse(null);
        if (pair == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Resident kept = pair.kept();
        Resident twin = pair.twin();
        boolean isMerged = merges.findByDoubleIdAndUndoneOnIsNull(twin.getId()).isPresent();
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against =
                note.againstNone().or(() -> MergeRules.against(kept, twin, isMerged, accounts.standFor(twin.getId())));
        if (against.isPresent()) {
            return Refused.of(against.get(), kept.getId());
        }
        UUID headed =
                twin.getId().equals(pair.twinAt().getHeadId()) ? pair.twinAt().getId() : null;
        ResidentMerge merge = new ResidentMerge(kept, twin, headed, book.today());
        entities.persist(merge);
        goHome(pair, merge);
        moveMarks(pair, merge);
        twin.closeAsDoubleOf(kept.getId());
        entities.flush(); // the number is free before the other record takes it
        if (merge.isGaveNumber()) {
            kept.identify(twin.getIdNumber());
        }
        if (merge.isGavePhone()) {
            kept.reachBy(twin.getPhone());
        }
        book.dissolveIfEmpty(actor, pair.twinAt(), book.today().minusDays(1));
        return record(actor, pair, LifeEventKind.MERGED, note);
    }

    /** The double was never a person of its own: from today on it belongs to no household. */
    private void goHome(Pair pair, ResidentMerge merge) {
        book.member(pair.twinAt(), pair.twin().getId()).ifPresent(member -> {
            member.leaveByMerge(merge.getId(), book.today().minusDays(1));
            book.goesFrom(pair.twinAt(), member);
        });
    }

    private void moveMarks(Pair pair, ResidentMerge merge) {
        Set<KeyGroup> had =
                openMarks(pair.kept()).stream().map(KeyGroupMark::getKeyGroup).collect(Collectors.toSet());
        openMarks(pair.twin()).stream()
                .filter(mark -> !had.contains(mark.getKeyGroup()))
                .forEach(mark -> mark.moveByMerge(merge.getId(), pair.kept().getId()));
    }

    private List<KeyGroupMark> openMarks(Resident resident) {
        return residents.marks(List.of(resident.getId())).stream()
                .filter(mark -> mark.getUntil() == null)
                .toList();
    }

    @UseCase("resident.undoMerge")
    public LifeOutcome undo(Actor actor, UndoMerge command) {
        ResidentMerge merge = directory.householdOf(actor, command.doubleId()).isEmpty()
                ? null
                : merges.findByDoubleIdAndUndoneOnIsNull(command.doubleId()).orElse(null);
        Pair pair = merge == null
                ? null
                : open(actor, merge.getKeptId(), merge.getDoubleId()).orElse(null);
        if (merge == null || pair == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.againstNone()
                .or(() -> pair.twinAt().hasEnded() ? Optional.of(LifeRefusal.MERGE_NOT_UNDOABLE) : Optional.empty());
        if (against.isPresent()) {
            return Refused.of(against.get(), command.doubleId());
        }
        merge.undo(book.today());
        giveBack(pair, merge);
        comeBack(pair, merge);
        return record(actor, pair, LifeEventKind.MERGE_UNDONE, note);
    }

    private void giveBack(Pair pair, ResidentMerge merge) {
        if (merge.isGaveNumber()) {
            pair.kept().identify(null);
        }
        if (merge.isGavePhone() && isUnchanged(pair)) {
            pair.kept().reachBy(null);
        }
        merges.marksMovedBy(merge.getId())
                .forEach(mark -> mark.returnFromMerge(pair.twin().getId()));
        entities.flush(); // the number is free before the other record takes it
        boolean isStillDouble = pair.kept().getIdNumber() != null && pair.twin().getIdNumber() != null;
        if (!isStillDouble) {
            pair.twin().reopen();
        }
    }

    private static boolean isUnchanged(Pair pair) {
        return pair.kept().getPhone() != null
                && pair.twin().getPhone() != null
                && pair.kept().getPhone().isSameAs(pair.twin().getPhone());
    }

    private void comeBack(Pair pair, ResidentMerge merge) {
        Household household = pair.twinAt();
        merges.membersEndedBy(merge.getId()).forEach(member -> {
            member.returnFromMerge();
            book.settle(household, 0, 1);
        });
        if (household.getHeadId() == null && household.getId().equals(merge.getHeadedId())) {
            household.nameHead(pair.twin().getId());
        }
    }

    private LifeOutcome record(Actor actor, Pair pair, LifeEventKind kind, Remark note) {
        LocalDate day = book.today();
        if (!pair.twinAt().getId().equals(pair.keptAt().getId())) {
            book.note(
                    actor,
                    Happening.to(pair.twin(), kind, pair.twinAt(), day, note.text())
                            .with(pair.keptAt()));
        }
        return book.record(
                actor,
                Happening.to(pair.kept(), kind, pair.keptAt(), day, note.text()).with(pair.twinAt()),
                pair.twinAt());
    }

    /** Both records and their households, locked in the order of their ids; empty unless the actor may see both. */
    private Optional<Pair> open(Actor actor, UUID keptId, UUID twinId) {
        @Nullable UUID keptAt = directory.householdOf(actor, keptId).orElse(null);
        @Nullable UUID twinAt = directory.householdOf(actor, twinId).orElse(null);
        if (keptAt == null || twinAt == null) {
            return Optional.empty();
        }
        Stream.of(keptAt, twinAt).sorted().distinct().forEach(book::household);
        Stream.of(keptId, twinId).sorted().distinct().forEach(book::resident);
        return Optional.of(
                new Pair(book.household(keptAt), book.resident(keptId), book.household(twinAt), book.resident(twinId)));
    }

    private record Pair(Household keptAt, Resident kept, Household twinAt, Resident twin) {}
}
