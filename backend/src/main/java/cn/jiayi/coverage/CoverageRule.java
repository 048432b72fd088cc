package cn.jiayi.coverage;

import cn.jiayi.contract.ContractSpans;
import cn.jiayi.household.HouseholdSpans;
import cn.jiayi.household.HouseholdSpans.Mark;
import cn.jiayi.household.HouseholdSpans.Member;
import cn.jiayi.household.KeyGroup;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a household adds to the numbers, and when: it looks at each day on which something about it changes, also those that lie ahead,
 * such as a last day that is set or a 65th birthday (traps 5, 6, 13). Whatever day it is, the answer is the same.
 */
final class CoverageRule {

    private final List<ContractSpans> contracts;
    private final HouseholdSpans household;

    private CoverageRule(List<ContractSpans> contracts, HouseholdSpans household) {
        this.contracts = contracts;
        this.household = household;
    }

    /** By how many the numbers change on which day; nothing for a household that never signed. */
    static SortedMap<Moment, Signed> changes(List<ContractSpans> contracts, HouseholdSpans household) {
        CoverageRule rule = new CoverageRule(contracts, household);
        SortedMap<Moment, Signed> changes = new TreeMap<>(Moment.BY_DAY);
        CoverageCell cellBefore = null;
        Signed before = Signed.NOBODY;
        for (LocalDate day : rule.days()) {
            ContractSpans contract = rule.contractOn(day);
            CoverageCell cell = contract == null ? null : rule.cell(contract, day);
            Signed now = contract == null ? Signed.NOBODY : rule.membersOn(day);
            add(changes, day, cellBefore, before.negated());
            add(changes, day, cell, now);
            cellBefore = cell;
            before = now;
        }
        changes.values().removeIf(Signed.NOBODY::equals);
        return changes;
    }

    private static void add(
            SortedMap<Moment, Signed> changes, LocalDate day, @Nullable CoverageCell cell, Signed change) {
        if (cell != null) {
            changes.merge(new Moment(day, cell), change, Signed::plus);
        }
    }

    /** Each on which something may differ from the day before. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (ContractSpans contract : contracts) {
            span(days, contract.signedOn(), contract.endsOn());
            contract.teams().forEach(team -> span(days, team.since(), team.until()));
        }
        household.homes().stream().map(HouseholdSpans.Home::until).forEach(until -> after(days, until));
        household.members().forEach(member -> {
            span(days, member.since(), member.until());
            days.addAll(KeyGroup.turns(member.birthDate()));
        });
        household.marks().forEach(mark -> span(days, mark.since(), mark.until()));
        return days;
    }

    private static void span(Set<LocalDate> days, LocalDate since, @Nullable LocalDate until) {
        days.add(since);
        after(days, until);
    }

    private static void after(Set<LocalDate> days, @Nullable LocalDate until) {
        if (until != null) {
            days.add(until.plusDays(1));
        }
    }

    private @Nullable ContractSpans contractOn(LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.isInForceOn(day))
                .findFirst()
                .orElse(null);
    }

    private CoverageCell cell(ContractSpans contract, LocalDate day) {
        HouseholdSpans.Home home = household.homes().stream()
                .filter(lived -> lived.until() == null || !day.isAfter(lived.until()))
                .findFirst()
                .orElseThrow();
        UUID team = contract.teamOn(day);
        return new CoverageCell(home.townId(), home.villageId(), contract.institutionId(), team);
    }

    private Signed membersOn(LocalDate day) {
        Set<UUID> persons = new HashSet<>();
        Map<KeyGroup, Integer> byGroup = new EnumMap<>(KeyGroup.class);
        int inKeyGroups = 0;
        for (Member member : household.members()) {
            if (isOn(day, member.since(), member.until()) && persons.add(member.residentId())) {
                Set<KeyGroup> groups = groupsOf(member, day);
                groups.forEach(group -> byGroup.merge(group, 1, Integer::sum));
                inKeyGroups += groups.isEmpty() ? 0 : 1;
            }
        }
        return new Signed(1, persons.size(), inKeyGroups, Map.copyOf(byGroup));
    }

    private Set<KeyGroup> groupsOf(Member member, LocalDate day) {
        Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
        groups.addAll(KeyGroup.byAge(member.birthDate(), day));
        for (Mark mark : household.marks()) {
            boolean isTheirs = mark.residentId() == null || mark.residentId().equals(member.residentId());
            if (isTheirs && isOn(day, mark.since(), mark.until())) {
                groups.add(mark.group());
            }
        }
        return groups;
    }

    private static boolean isOn(LocalDate day, LocalDate since, @Nullable LocalDate until) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
