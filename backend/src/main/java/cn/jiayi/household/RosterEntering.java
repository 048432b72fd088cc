package cn.jiayi.household;

import cn.jiayi.grid.GridSettlement;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.PersonalData;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what a roster says, some hundred households at a time: as acts of whoever confirmed it, with their events. Whoever calls has
 * compared it with the register in the same transaction.
 */
@Service
@RequiredArgsConstructor
public class RosterEntering {

    private static final int ROWS_A_STATEMENT = 1_000;

    private final LifeBook book;
    private final Residents residents;
    private final Households households;
    private final HouseholdFindings findings;
    private final PersonalData personalData;
    private final GridSettlement settlement;
    private final EntityManager entities;

    /** @param counts of the grid areas, which {@link #count} writes in the end */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Actor by, Collection<RosterEntry> entries, AreaCounts counts) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        Map<UUID, Resident> people = known(entries);
        Set<UUID> touched = entries.stream().map(RosterEntry::householdId).collect(Collectors.toSet());
        entries.forEach(entry -> entry.known().forEach(id -> moveOut(by, people.get(id), entry.householdId())));
        for (RosterEntry entry : entries) {
            entry.people().stream()
                    .filter(facts -> !entry.known().contains(facts.id()))
                    .forEach(facts -> people.put(facts.id(), person(by.district(), facts)));
        }
        entities.flush(); // people first: households name their heads
        Map<UUID, Household> homes = homes(by, entries, counts);
        entities.flush();
        Set<UUID> members = members(touched);
        for (RosterEntry entry : entries) {
            enter(by, entry, homes.get(entry.householdId()), people, members, counts);
        }
        entities.flush();
        findings.look(touched);
        entities.flush();
        book.tellChanged(entries.stream()
                .filter(entry -> entry.founded() == null)
                .map(RosterEntry::householdId)
                .collect(Collectors.toSet())); // one that is founded has signed nothing
        entities.clear();
    }

    /** The last step, so that nobody waits for an area while the roster is taken in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(AreaCounts counts) {
        counts.settle(settlement);
    }

    private Map<UUID, Resident> known(Collection<RosterEntry> entries) {
        List<UUID> ids =
                entries.stream().flatMap(entry -> entry.known().stream()).toList();
        return residents.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Resident::getId, resident -> resident, (one, same) -> one, HashMap::new));
    }

    /** Out of another household, which may be left without a head or without anybody. */
    private void moveOut(Actor by, Resident resident, UUID into) {
        UUID home = book.homeOf(resident.getId()).orElse(null);
        if (home == null || home.equals(into)) {
            return;
        }
        Household before = book.household(home);
        LocalDate lastDay = firstDay(resident).minusDays(1);
        book.member(before, resident.getId()).ifPresent(member -> book.leave(before, member, lastDay));
        entities.flush(); // a person is a member of one household: out of the old one first
        book.note(by, Happening.to(resident, LifeEventKind.LEFT, before, lastDay, null));
        book.dissolveIfEmpty(by, before, lastDay);
        findings.look(List.of(home));
        book.tellChanged(Set.of(home));
    }

    /** Today, or the day after somebody came to where they are. */
    private LocalDate firstDay(Resident resident) {
        LocalDate free = book.freeFrom(resident.getId());
        return free.isAfter(book.today()) ? free : book.today();
    }

    private Resident person(String district, HouseholdDraft.Member facts) {
        Resident resident = new Resident(
                facts,
                district,
                facts.idNumber() == null ? null : personalData.protect(facts.idNumber()),
                facts.phone() == null ? null : personalData.protect(facts.phone()));
        entities.persist(resident);
        return resident;
    }

    private Map<UUID, Household> homes(Actor by, Collection<RosterEntry> entries, AreaCounts counts) {
        Map<UUID, Household> homes = new HashMap<>();
        for (RosterEntry entry : entries) {
            HouseholdDraft founded = entry.founded();
            Household home = founded == null ? book.household(entry.householdId()) : new Household(founded);
            if (founded != null) {
                entities.persist(home);
                counts.add(home, 1, 0);
                book.note(
                        by,
                        Happening.of(LifeEventKind.REGISTERED, home, founded.residingSince(), null)
                                .at(home.getAddress()));
            }
            homes.put(home.getId(), home);
        }
        return homes;
    }

    /** Who lives there already. */
    private Set<UUID> members(Set<UUID> householdIds) {
        return households.remaining(householdIds).stream()
                .map(member -> member.getResident().getId())
                .collect(Collectors.toSet());
    }

    private void enter(
            Actor by,
            RosterEntry entry,
            Household home,
            Map<UUID, Resident> people,
            Set<UUID> members,
            AreaCounts counts) {
        for (HouseholdDraft.Member facts : entry.people()) {
            Resident resident = people.get(facts.id());
            if (members.contains(facts.id())) {
                reach(by, resident, home, facts);
            } else {
                join(by, resident, home, entry, facts, counts);
            }
            facts.marks().forEach(mark -> {
                entities.persist(KeyGroupMark.ofResident(Ids.next(), resident.getId(), mark));
                marked(by, home, resident, mark);
            });
        }
        entry.marks().forEach(mark -> {
            entities.persist(KeyGroupMark.ofHousehold(Ids.next(), home.getId(), mark));
            marked(by, home, null, mark);
        });
    }

    /** A telephone that the roster names is the later word. */
    private void reach(Actor by, Resident resident, Household home, HouseholdDraft.Member facts) {
        if (facts.phone() != null
                && (resident.getPhone() == null || !resident.getPhone().is(facts.phone()))) {
            resident.reachBy(personalData.protect(facts.phone()));
            book.note(by, Happening.to(resident, LifeEventKind.PHONE_CHANGED, home, book.today(), null));
        }
    }

    private void join(
            Actor by,
            Resident resident,
            Household home,
            RosterEntry entry,
            HouseholdDraft.Member facts,
            AreaCounts counts) {
        boolean isNew = !entry.known().contains(resident.getId());
        LocalDate since = entry.founded() != null && isNew
                ? later(entry.founded().residingSince(), resident.getBirthDate())
                : firstDay(resident);
        book.enter(new HouseholdMember(Ids.next(), home.getId(), resident, facts.relation(), since));
        counts.add(home, 0, 1);
        if (facts.relation() == Relation.HEAD && home.getHeadId() == null) {
            home.nameHead(resident.getId());
        }
        if (entry.founded() == null || !isNew) {
            book.note(by, Happening.to(resident, LifeEventKind.JOINED, home, since, null));
        }
        reach(by, resident, home, facts);
    }

    private void marked(Actor by, Household home, @Nullable Resident resident, HouseholdDraft.Mark mark) {
        Happening happening = resident == null
                ? Happening.of(LifeEventKind.KEY_GROUP_MARKED, home, mark.since(), null)
                : Happening.to(resident, LifeEventKind.KEY_GROUP_MARKED, home, mark.since(), null);
        book.note(by, happening.about(mark.group()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
