package cn.jiayi.household;

import cn.jiayi.household.LifeOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Marks who is served first, with who says so and since when, and ends that again (M12, traps 5, 13). */
@Service
@RequiredArgsConstructor
public class KeyGroupMarking {

    private static final int LONGEST_SOURCE = 60;

    private final LifeBook book;
    private final Households households;
    private final Residents residents;
    private final EntityManager entities;

    @UseCase("household.markKeyGroup")
    public LifeOutcome mark(Actor actor, MarkKeyGroup command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        HouseholdMember member = memberOf(household, command.residentId());
        if (household == null || command.residentId() != null && member == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        LocalDate earliest = member == null
                ? household.getResidingSince()
                : member.getResident().getBirthDate();
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against = note.against()
                .or(() -> HouseholdMoving.againstEnded(household))
                .or(() -> LifeRules.againstMark(command.keyGroup(), member == null))
                .or(() -> Remark.fits(command.source(), LONGEST_SOURCE)
                        ? Optional.empty()
                        : Optional.of(LifeRefusal.SOURCE_NOT_USABLE))
                .or(() -> LifeRules.againstDay(command.day(), earliest, book.today()))
                .or(() -> openMark(household, member, command.keyGroup()).map(open -> LifeRefusal.ALREADY_MARKED));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), earliest, null);
        }
        HouseholdDraft.Mark mark =
                new HouseholdDraft.Mark(command.keyGroup(), command.source().strip(), command.day());
        entities.persist(
                member == null
                        ? KeyGroupMark.ofHousehold(Ids.next(), household.getId(), mark)
                        : KeyGroupMark.ofResident(
                                Ids.next(), member.getResident().getId(), mark));
        return record(
                actor, LifeEventKind.KEY_GROUP_MARKED, household, member, command.day(), note, command.keyGroup());
    }

    @UseCase("household.endKeyGroup")
    public LifeOutcome end(Actor actor, EndKeyGroup command) {
        Household household = book.household(actor, command.householdId()).orElse(null);
        HouseholdMember member = memberOf(household, command.residentId());
        if (household == null || command.residentId() != null && member == null) {
            return Refused.of(LifeRefusal.NOT_FOUND, null);
        }
        KeyGroupMark mark = openMark(household, member, command.keyGroup()).orElse(null);
        if (mark == null) {
            return Refused.of(LifeRefusal.NOT_MARKED, household.getId());
        }
        Remark note = Remark.of(command.note());
        Optional<LifeRefusal> against =
                note.against().or(() -> LifeRules.againstDay(command.day(), mark.getSince(), book.today()));
        if (against.isPresent()) {
            return new Refused(against.get(), household.getId(), mark.getSince(), null);
        }
        mark.end(command.day());
        return record(actor, LifeEventKind.KEY_GROUP_ENDED, household, member, command.day(), note, command.keyGroup());
    }

    private LifeOutcome record(
            Actor actor,
            LifeEventKind kind,
            Household household,
            @Nullable HouseholdMember member,
            LocalDate day,
            Remark note,
            KeyGroup group) {
        Happening happening = member == null
                ? Happening.of(kind, household, day, note.text())
                : Happening.to(member.getResident(), kind, household, day, note.text());
        return book.record(actor, happening.about(group));
    }

    private @Nullable HouseholdMember memberOf(@Nullable Household household, @Nullable UUID residentId) {
        return household == null || residentId == null
                ? null
                : book.member(household, residentId).orElse(null);
    }

    private Optional<KeyGroupMark> openMark(Household household, @Nullable HouseholdMember member, KeyGroup group) {
        List<KeyGroupMark> marks = member == null
                ? households.marks(List.of(household.getId()))
                : residents.marks(List.of(member.getResident().getId()));
        return marks.stream()
                .filter(mark -> mark.getKeyGroup() == group && mark.getUntil() == null)
                .findFirst();
    }
}
