package cn.jiayi.household;

import cn.jiayi.grid.GridSettlement;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.PersonalData;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what a roster says, some hundred households at a time: as acts of whoever confirmed it, with their events. Whoever calls has
 * just compared it with the register.
 */
@Service
@RequiredArgsConstructor
public class RosterEntering {

    private final LifeBook book;
    private final Residents residents;
    private final Households households;
    private final HouseholdFindings findings;
    private final NewcomerRows rows;
    private final PersonalData personalData;
    private final GridSettlement settlement;
    private final EntityManager entities;
    private final Clock clock;

    /** Makes those ready of whom the register knows nothing: that needs no transaction, so it can be done while others are entered. */
    public Newcomers ready(Actor by, Collection<RosterEntry> entries) {
        Newcomers newcomers = new Newcomers(by, clock.instant());
        entries.stream()
                .filter(RosterEntry::isUnheardOf)
                .forEach(entry -> enter(entry, new HashMap<>(), Set.of(), newcomers));
        return newcomers;
    }

    /**
     * @param newcomers whom {@link #ready} has made of these entries
     * @param counts of the grid areas, which {@link #count} writes in the end
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Actor by, Collection<RosterEntry> entries, Newcomers newcomers, AreaCounts counts) {
        List<RosterEntry> known =
                entries.stream().filter(entry -> !entry.isUnheardOf()).toList();
        Map<UUID, Resident> people = known(known);
        Set<UUID> touched = known.stream()
                .filter(entry -> entry.founded() == null)
                .map(RosterEntry::householdId)
                .collect(Collectors.toSet());
        known.forEach(entry -> entry.known().forEach(id -> moveOut(by, people.get(id), entry.householdId())));
        Set<UUID> members = members(touched);
        known.forEach(entry -> enter(entry, people, members, newcomers));
        rows.write(newcomers);
        entities.flush();
        lookAgain(touched); // one that is founded has signed nothing, and its findings are among the rows
        entities.clear();
        counts.addAll(newcomers.counts());
    }

    private void lookAgain(Set<UUID> touched) {
        if (!touched.isEmpty()) {
            findings.look(touched);
            entities.flush();
            book.tellChanged(touched);
        }
    }

    /** The last step, so that nobody waits for an area while the roster is taken in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(AreaCounts counts) {
        counts.settle(settlement);
    }

    private Map<UUID, Resident> known(Collection<RosterEntry> entries) {
        List<UUID> ids =
                entries.stream().flatMap(entry -> entry.known().stream()).toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : residents.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(
                                Resident::getId, resident -> resident, (one, same) -> one, HashMap::new));
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

    private Resident person(String district, HouseholdDraft.Member facts, Newcomers newcomers) {
        Resident resident = new Resident(
                facts,
                district,
                facts.idNumber() == null ? null : personalData.protect(facts.idNumber()),
                facts.phone() == null ? null : personalData.protect(facts.phone()));
        newcomers.residents().add(resident);
        return resident;
    }

    private Household home(RosterEntry entry, Newcomers newcomers) {
        HouseholdDraft founded = entry.founded();
        if (founded != null) {
            Household home = new Household(founded);
            newcomers.households().add(home);
            newcomers.note(Happening.of(LifeEventKind.REGISTERED, home, founded.residingSince(), null)
                    .at(home.getAddress()));
            newcomers.counts().add(home, 1, 0);
            return home;
        }
        Household home = book.household(entry.householdId());
        if (home.hasEnded()) {
            throw new RegisterHasChanged(); // perhaps because this roster has moved its last members elsewhere
        }
        return home;
    }

    /** Who lives there already. */
    private Set<UUID> members(Set<UUID> householdIds) {
        return householdIds.isEmpty()
                ? Set.of()
                : households.remaining(householdIds).stream()
                        .map(member -> member.getResident().getId())
                        .collect(Collectors.toSet());
    }

    private void enter(RosterEntry entry, Map<UUID, Resident> people, Set<UUID> members, Newcomers newcomers) {
        Household home = home(entry, newcomers);
        List<HouseholdMember> joined = new ArrayList<>();
        for (HouseholdDraft.Member facts : entry.people()) {
            Resident resident =
                    people.computeIfAbsent(facts.id(), id -> person(home.getDistrictCode(), facts, newcomers));
            if (!members.contains(facts.id())) {
                joined.add(join(resident, home, entry, facts, newcomers));
            }
            reach(resident, home, facts, newcomers);
            facts.marks().forEach(mark -> {
                newcomers.marks().add(KeyGroupMark.ofResident(Ids.next(), resident.getId(), mark));
                newcomers.note(marked(home, resident, mark));
            });
        }
        entry.marks().forEach(mark -> {
            newcomers.marks().add(KeyGroupMark.ofHousehold(Ids.next(), home.getId(), mark));
            newcomers.note(marked(home, null, mark));
        });
        newcomers.members().addAll(joined);
        newcomers.counts().add(home, 0, joined.size());
        if (entry.founded() != null) {
            FindingRules.of(home, joined, book.today())
                    .forEach(found -> newcomers.findings().add(new HouseholdFinding(found, book.today())));
        }
    }

    /** A telephone that the roster names is the later word. */
    private void reach(Resident resident, Household home, HouseholdDraft.Member facts, Newcomers newcomers) {
        if (facts.phone() != null
                && (resident.getPhone() == null || !resident.getPhone().is(facts.phone()))) {
            resident.reachBy(personalData.protect(facts.phone()));
            newcomers.note(Happening.to(resident, LifeEventKind.PHONE_CHANGED, home, book.today(), null));
        }
    }

    private HouseholdMember join(
            Resident resident, Household home, RosterEntry entry, HouseholdDraft.Member facts, Newcomers newcomers) {
        boolean isNew = !entry.known().contains(resident.getId());
        LocalDate since = entry.founded() != null && isNew
                ? later(entry.founded().residingSince(), resident.getBirthDate())
                : firstDay(resident);
        if (facts.relation() == Relation.HEAD && home.getHeadId() == null) {
            home.nameHead(resident.getId());
        }
        if (entry.founded() == null || !isNew) {
            newcomers.note(Happening.to(resident, LifeEventKind.JOINED, home, since, null));
        }
        return new HouseholdMember(Ids.next(), home.getId(), resident, facts.relation(), since);
    }

    private static Happening marked(Household home, @Nullable Resident resident, HouseholdDraft.Mark mark) {
        Happening happening = resident == null
                ? Happening.of(LifeEventKind.KEY_GROUP_MARKED, home, mark.since(), null)
                : Happening.to(resident, LifeEventKind.KEY_GROUP_MARKED, home, mark.since(), null);
        return happening.about(mark.group());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
