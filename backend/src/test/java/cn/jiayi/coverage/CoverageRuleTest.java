package cn.jiayi.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.contract.ContractSpans;
import cn.jiayi.contract.ContractTeam;
import cn.jiayi.household.HouseholdSpans;
import cn.jiayi.household.HouseholdSpans.Home;
import cn.jiayi.household.HouseholdSpans.Mark;
import cn.jiayi.household.HouseholdSpans.Member;
import cn.jiayi.household.KeyGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M29, traps 2, 5, 6, 13: what a household adds to the numbers. */
class CoverageRuleTest {

    private static final UUID TOWN = new UUID(1, 1);
    private static final UUID OTHER_TOWN = new UUID(1, 2);
    private static final UUID TEAM = new UUID(2, 1);
    private static final UUID OTHER_TEAM = new UUID(2, 2);
    private static final UUID INSTITUTION = new UUID(3, 1);
    private static final UUID HOUSEHOLD = new UUID(4, 1);
    private static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    private static final LocalDate BORN = LocalDate.of(1980, 6, 15);

    @Test
    void aContractCountsFromItsFirstDayAllThroughItsLast() { // trap 9
        var changes =
                CoverageRule.changes(List.of(contract(SIGNED, SIGNED.plusDays(9), TEAM)), household(member(1, BORN)));
        assertThat(changes).hasSize(2);
        assertThat(at(changes, SIGNED.minusDays(1)).persons()).isZero();
        assertThat(at(changes, SIGNED)).isEqualTo(new Signed(1, 1, 0, Map.of()));
        assertThat(at(changes, SIGNED.plusDays(9)).households()).isEqualTo(1);
        assertThat(at(changes, SIGNED.plusDays(10))).isEqualTo(Signed.NOBODY);
    }

    @Test
    void aSwitchMovesTheHouseholdWithoutAGapAndWithoutCountingItTwice() { // trap 6
        var changes = CoverageRule.changes(
                List.of(contract(SIGNED, SIGNED.plusDays(9), TEAM), contract(SIGNED.plusDays(10), null, OTHER_TEAM)),
                household(member(1, BORN)));
        for (int day = 0; day < 20; day++) {
            assertThat(at(changes, SIGNED.plusDays(day)).households()).isEqualTo(1);
        }
        assertThat(of(changes, SIGNED.plusDays(10), TEAM)).isEqualTo(Signed.NOBODY);
        assertThat(of(changes, SIGNED.plusDays(10), OTHER_TEAM).persons()).isEqualTo(1);
    }

    @Test
    void somebodyInThreeGroupsIsOneInTheTotalAndOneInEach() { // trap 5
        HouseholdSpans household = household(member(1, LocalDate.of(1950, 1, 1)));
        household.marks().add(new Mark(new UUID(9, 1), KeyGroup.DIABETES, SIGNED, null));
        household.marks().add(new Mark(new UUID(9, 1), KeyGroup.HYPERTENSION, SIGNED, null));
        household.marks().add(new Mark(new UUID(9, 1), KeyGroup.HYPERTENSION, SIGNED.plusDays(1), null));
        Signed signed = at(CoverageRule.changes(List.of(contract(SIGNED, null, TEAM)), household), SIGNED.plusDays(2));
        assertThat(signed)
                .isEqualTo(new Signed(
                        1, 1, 1, Map.of(KeyGroup.ELDERLY, 1, KeyGroup.DIABETES, 1, KeyGroup.HYPERTENSION, 1)));
    }

    @Test
    void aMarkOfTheHouseholdCountsEachMember() { // trap 5
        HouseholdSpans household = household(member(1, BORN), member(2, BORN));
        household.marks().add(new Mark(null, KeyGroup.LOW_INCOME, SIGNED, null));
        Signed signed = at(CoverageRule.changes(List.of(contract(SIGNED, null, TEAM)), household), SIGNED);
        assertThat(signed.in(KeyGroup.LOW_INCOME)).isEqualTo(2);
        assertThat(signed.inKeyGroups()).isEqualTo(2);
    }

    @Test
    void aBirthdayThatLiesAheadMovesAPersonByItself() { // trap 13
        LocalDate born = LocalDate.of(1964, 2, 29);
        var changes = CoverageRule.changes(List.of(contract(SIGNED, null, TEAM)), household(member(1, born)));
        assertThat(at(changes, LocalDate.of(2029, 2, 28)).in(KeyGroup.ELDERLY)).isZero();
        assertThat(at(changes, LocalDate.of(2029, 3, 1)).in(KeyGroup.ELDERLY)).isEqualTo(1);
    }

    @Test
    void whoeverMovesCountsWhereTheyLiveOnTheDay() {
        HouseholdSpans household = household(member(1, BORN));
        household.homes().addFirst(new Home(OTHER_TOWN, OTHER_TOWN, SIGNED.plusDays(4)));
        var changes = CoverageRule.changes(List.of(contract(SIGNED, null, TEAM)), household);
        assertThat(in(changes, SIGNED.plusDays(4), OTHER_TOWN).persons()).isEqualTo(1);
        assertThat(in(changes, SIGNED.plusDays(5), OTHER_TOWN)).isEqualTo(Signed.NOBODY);
        assertThat(in(changes, SIGNED.plusDays(5), TOWN).persons()).isEqualTo(1);
    }

    @Test
    void whoeverNeverSignedAddsNothing() {
        assertThat(CoverageRule.changes(List.of(), household(member(1, BORN)))).isEmpty();
    }

    /** The changes summed up until a day are what the records say of that day, on each day of any history. */
    @Property(tries = 200)
    void theSumOfTheChangesIsTheCountOnEveryDay(@ForAll long seed) {
        Random chance = new Random(seed);
        List<ContractSpans> contracts = contracts(chance);
        HouseholdSpans household = history(chance);
        var changes = CoverageRule.changes(contracts, household);
        for (int day = -5; day < 500; day += 1 + chance.nextInt(9)) {
            LocalDate on = SIGNED.plusDays(day);
            assertThat(at(changes, on)).as("on %s", on).isEqualTo(counted(contracts, household, on));
        }
    }

    // ---- the count of one day, as plainly as it can be said

    private static Signed counted(List<ContractSpans> contracts, HouseholdSpans household, LocalDate day) {
        if (contracts.stream().noneMatch(contract -> contract.isInForceOn(day))) {
            return Signed.NOBODY;
        }
        Signed all = new Signed(1, 0, 0, Map.of());
        Set<UUID> seen = new HashSet<>();
        for (Member member : household.members()) {
            if (lies(day, member.since(), member.until()) && seen.add(member.residentId())) {
                Set<KeyGroup> groups = new HashSet<>(KeyGroup.byAge(member.birthDate(), day));
                household.marks().stream()
                        .filter(mark -> lies(day, mark.since(), mark.until()))
                        .filter(mark ->
                                mark.residentId() == null || mark.residentId().equals(member.residentId()))
                        .forEach(mark -> groups.add(mark.group()));
                for (KeyGroup group : groups) {
                    all = all.plus(new Signed(0, 0, 0, Map.of(group, 1)));
                }
                all = all.plus(new Signed(0, 1, groups.isEmpty() ? 0 : 1, Map.of()));
            }
        }
        return all;
    }

    private static boolean lies(LocalDate day, LocalDate since, @Nullable LocalDate until) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    // ---- histories

    private static List<ContractSpans> contracts(Random chance) {
        List<ContractSpans> contracts = new ArrayList<>();
        LocalDate from = SIGNED;
        for (int i = chance.nextInt(4); i >= 0; i--) {
            LocalDate until = from.plusDays(chance.nextInt(150));
            boolean isOpen = i == 0 && chance.nextBoolean();
            contracts.add(contract(from, isOpen ? null : until, chance.nextBoolean() ? TEAM : OTHER_TEAM));
            from = until.plusDays(1 + chance.nextInt(40));
        }
        return contracts;
    }

    private static HouseholdSpans history(Random chance) {
        HouseholdSpans household = household();
        if (chance.nextBoolean()) {
            household.homes().addFirst(new Home(OTHER_TOWN, OTHER_TOWN, SIGNED.plusDays(chance.nextInt(300))));
        }
        for (int i = chance.nextInt(5); i >= 0; i--) {
            LocalDate born = SIGNED.minusDays(chance.nextInt(400)).minusYears(chance.nextInt(9) * 8L + 6);
            LocalDate since = SIGNED.plusDays(chance.nextInt(300) - 150);
            LocalDate until = chance.nextBoolean() ? null : since.plusDays(chance.nextInt(300));
            household.members().add(new Member(new UUID(9, chance.nextInt(4)), born, since, until));
        }
        for (int i = chance.nextInt(6); i > 0; i--) {
            LocalDate since = SIGNED.plusDays(chance.nextInt(300) - 150);
            UUID resident = chance.nextInt(4) == 0 ? null : new UUID(9, chance.nextInt(4));
            KeyGroup group = KeyGroup.values()[2 + chance.nextInt(11)];
            household
                    .marks()
                    .add(new Mark(
                            resident, group, since, chance.nextBoolean() ? null : since.plusDays(chance.nextInt(200))));
        }
        return household;
    }

    private static ContractSpans contract(LocalDate from, @Nullable LocalDate until, UUID team) {
        return new ContractSpans(
                UUID.randomUUID(),
                "500112",
                HOUSEHOLD,
                INSTITUTION,
                team,
                from,
                until,
                List.of(new ContractTeam(team, from, null)));
    }

    private static Member member(int number, LocalDate born) {
        return new Member(new UUID(9, number), born, SIGNED.minusYears(1), null);
    }

    private static HouseholdSpans household(Member... members) {
        List<Home> homes = new ArrayList<>(List.of(new Home(TOWN, TOWN, null)));
        return new HouseholdSpans(HOUSEHOLD, homes, new ArrayList<>(List.of(members)), new ArrayList<>());
    }

    private static Signed at(Map<Moment, Signed> changes, LocalDate day) {
        return changes.entrySet().stream()
                .filter(change -> !change.getKey().day().isAfter(day))
                .map(Map.Entry::getValue)
                .reduce(Signed.NOBODY, Signed::plus);
    }

    private static Signed of(Map<Moment, Signed> changes, LocalDate day, UUID team) {
        return changes.entrySet().stream()
                .filter(change -> !change.getKey().day().isAfter(day)
                        && change.getKey().cell().teamId().equals(team))
                .map(Map.Entry::getValue)
                .reduce(Signed.NOBODY, Signed::plus);
    }

    private static Signed in(Map<Moment, Signed> changes, LocalDate day, UUID town) {
        return changes.entrySet().stream()
                .filter(change -> !change.getKey().day().isAfter(day)
                        && change.getKey().cell().townId().equals(town))
                .map(Map.Entry::getValue)
                .reduce(Signed.NOBODY, Signed::plus);
    }
}
