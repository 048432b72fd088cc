package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cn.hutool.core.util.IdcardUtil;
import cn.jiayi.IntegrationTest;
import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.application.ApplicationState;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.SigningAuthority;
import cn.jiayi.contract.TerminationRequestState;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.demo.data.MemoryRows.Row;
import cn.jiayi.district.TeamRole;
import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.ReferralState;
import cn.jiayi.team.TeamKind;
import cn.jiayi.visit.BenefitGround;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold in the sample data of any size: it is made in memory here, from the real districts. */
@IntegrationTest
class GeneratorTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final long SEED = 2017;

    @Autowired
    private DistrictOutlines districts;

    private List<DistrictOutline> outlines;
    private MemoryRows rows;
    private List<Account> accounts;

    @BeforeEach
    void generate() {
        outlines = districts.all(DemoAccount.roster());
        rows = new MemoryRows();
        accounts = make(2_000, SEED, rows);
    }

    private List<Account> make(int households, long seed, Rows into) {
        return new Generator(World.of(seed, NOW, ZONE, into), outlines).make(households);
    }

    private static Map<UUID, Row> byId(Stream<Row> rows) {
        return rows.collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    private Stream<Row> binding() {
        return rows.of(Table.CONTRACT)
                .filter(row -> row.<ContractState>get("state").isBinding());
    }

    private static Map<UUID, Long> countBy(Stream<Row> rows, String column) {
        return rows.filter(row -> row.get(column) != null)
                .collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
    }

    @Test
    void theSameSeedGivesTheSameRows() {
        MemoryRows again = new MemoryRows();
        assertThat(make(2_000, SEED, again)).isEqualTo(accounts);
        assertThat(again.all()).isEqualTo(rows.all());
    }

    @Test
    void anotherSeedGivesOthers() {
        MemoryRows other = new MemoryRows();
        make(2_000, SEED + 1, other);
        assertThat(other.of(Table.RESIDENT).map(row -> row.get("name")).toList())
                .isNotEqualTo(
                        rows.of(Table.RESIDENT).map(row -> row.get("name")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 9_000})
    void makesAsManyHouseholdsAsAskedInTheProportionsOfThePlaces(int size) {
        MemoryRows sized = new MemoryRows();
        make(size, SEED, sized);
        assertThat(sized.of(Table.HOUSEHOLD)).hasSize(size);
        Map<UUID, Long> perTown = countBy(sized.of(Table.HOUSEHOLD), "town_id");
        double people = outlines.stream()
                .flatMap(district -> district.towns().stream())
                .mapToInt(DistrictOutline.Town::population)
                .sum();
        assertThat(outlines)
                .allSatisfy(district -> assertThat(district.towns())
                        .allSatisfy(town -> assertThat((double) perTown.getOrDefault(town.id(), 0L))
                                .isCloseTo(size * town.population() / people, offset(2.0))));
    }

    @Test
    void idNumbersAreValidOfThePersonAndNobodys() { // trap 24
        Set<String> seen = new HashSet<>();
        assertThat(rows.of(Table.RESIDENT)
                        .filter(row -> row.get("id_number_cipher") != null && row.get("double_of_id") == null))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String number = row.<Secret>get("id_number_cipher").text();
                    assertThat(IdcardUtil.isValidCard18(number)).isTrue();
                    assertThat(number).startsWith("5099");
                    assertThat(seen.add(number)).isTrue();
                    IdNumber parsed = IdNumber.parse(number, TODAY).orElseThrow();
                    assertThat(parsed.birthDate()).isEqualTo(row.<LocalDate>get("birth_date"));
                    assertThat(parsed.male()).isEqualTo(row.is("sex", Sex.MALE));
                    assertThat(row.<Secret>get("id_number_index").text()).isEqualTo(number);
                });
        assertThat(rows.of(Table.RESIDENT).filter(row -> row.get("id_number_cipher") == null))
                .as("newborns without a number")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.<LocalDate>get("birth_date")).isAfter(TODAY.minusDays(61)));
    }

    @Test
    void aFullBirthdayGoesOnInTheNextArea() {
        SyntheticIdNumbers numbers = new SyntheticIdNumbers();
        List<String> all = Stream.generate(() -> numbers.next(TODAY, Sex.FEMALE))
                .limit(1_200)
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(IdcardUtil::isValidCard18);
        assertThat(all.getLast()).startsWith("509903");
    }

    @Test
    void phonesRingNowhere() {
        List<String> phones = rows.of(Table.RESIDENT)
                .map(row -> row.<Secret>get("phone_cipher"))
                .filter(Objects::nonNull)
                .map(Secret::text)
                .toList();
        assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.startsWith("160"));
        assertThat(phones).allMatch(phone -> Phone.parse(phone).isPresent());
        assertThat(Stream.of(Table.INSTITUTION, Table.TEAM).flatMap(rows::of).map(row -> row.<String>get("phone")))
                .allMatch(phone -> phone.contains("-000"));
    }

    @Test
    void countersAreTheRows() { // trap 2
        Map<UUID, Long> perTeam = countBy(binding(), "team_id");
        assertThat(rows.of(Table.TEAM))
                .allSatisfy(team -> assertThat(team.<Integer>get("signed_households"))
                        .isEqualTo(
                                perTeam.getOrDefault(team.<UUID>get("id"), 0L).intValue()));

        Map<UUID, Long> perArea = countBy(rows.of(Table.HOUSEHOLD), "grid_area_id");
        Map<UUID, UUID> areaOfHome = rows.of(Table.HOUSEHOLD)
                .filter(row -> row.get("grid_area_id") != null)
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("grid_area_id")));
        Map<UUID, Long> people = rows.of(Table.HOUSEHOLD_MEMBER)
                .filter(row -> row.get("until") == null && areaOfHome.containsKey(row.<UUID>get("household_id")))
                .collect(Collectors.groupingBy(
                        row -> areaOfHome.get(row.<UUID>get("household_id")), Collectors.counting()));
        assertThat(rows.of(Table.GRID_AREA)).allSatisfy(area -> {
            UUID id = area.get("id");
            assertThat(area.<Integer>get("households"))
                    .isEqualTo(perArea.getOrDefault(id, 0L).intValue());
            assertThat(area.<Integer>get("population"))
                    .isEqualTo(people.getOrDefault(id, 0L).intValue());
        });

        Map<UUID, Long> members = countBy(rows.of(Table.CONTRACT_MEMBER), "contract_id");
        assertThat(rows.of(Table.CONTRACT))
                .allSatisfy(contract -> assertThat(contract.<Integer>get("persons"))
                        .isEqualTo(members.get(contract.<UUID>get("id")).intValue()));
    }

    @Test
    void aHouseholdHasOneContractInForceAndNeverTwoOnOneDay() { // M13, trap 6
        assertThat(countBy(binding(), "household_id").values()).allMatch(count -> count == 1);
        rows.of(Table.CONTRACT)
                .collect(Collectors.groupingBy(row -> row.<UUID>get("household_id")))
                .values()
                .forEach(contracts -> {
                    List<Row> ordered = contracts.stream()
                            .sorted(Comparator.comparing(row -> row.<LocalDate>get("signed_on")))
                            .toList();
                    for (int i = 1; i < ordered.size(); i++) {
                        assertThat(ordered.get(i - 1).<LocalDate>get("ends_on"))
                                .isBefore(ordered.get(i).<LocalDate>get("signed_on"));
                    }
                });
        assertThat(countBy(rows.of(Table.CONTRACT), "household_id").values())
                .as("some have switched")
                .anyMatch(count -> count > 1);
    }

    @Test
    void contractsWereSignedByTheRules() { // M06, M10, M11, trap 1, trap 7
        Map<UUID, Row> homes = byId(rows.of(Table.HOUSEHOLD));
        Map<UUID, Row> people = byId(rows.of(Table.RESIDENT));
        Map<UUID, Row> teams = byId(rows.of(Table.TEAM));
        Map<String, DistrictOutline.Policy> policies =
                outlines.stream().collect(Collectors.toMap(DistrictOutline::code, DistrictOutline::policy));
        Map<UUID, List<Row>> members =
                rows.of(Table.CONTRACT_MEMBER).collect(Collectors.groupingBy(row -> row.<UUID>get("contract_id")));
        assertThat(rows.of(Table.CONTRACT)).allSatisfy(contract -> {
            LocalDate signedOn = contract.get("signed_on");
            DistrictOutline.Policy policy = policies.get(contract.<String>get("district_code"));
            LocalDate since = homes.get(contract.<UUID>get("household_id")).get("residing_since");
            assertThat(since.plusMonths(policy.residenceMonths())).isBeforeOrEqualTo(signedOn);
            Row signer = people.get(contract.<UUID>get("signer_id"));
            assertThat(signer.<LocalDate>get("birth_date").plusYears(18)).isBeforeOrEqualTo(signedOn);
            Relation relation = members.get(contract.<UUID>get("id")).stream()
                    .filter(member -> member.is("resident_id", signer.get("id")))
                    .findFirst()
                    .orElseThrow()
                    .get("relation");
            assertThat(contract.is("signer_authority", SigningAuthority.HEAD)).isEqualTo(relation == Relation.HEAD);
            Row team = teams.get(contract.<UUID>get("team_id"));
            assertThat(team.is("district_code", contract.get("district_code"))).isTrue();
            if (team.is("kind", TeamKind.VILLAGE_DOCTOR)) {
                assertThat(team.<LocalDate>get("permitted_from")).isBeforeOrEqualTo(signedOn);
                LocalDate until = team.get("permitted_until");
                assertThat(until == null || !until.isBefore(signedOn)).isTrue();
            }
        });
    }

    @Test
    void termsFollowEachOtherDayByDay() { // trap 9
        Map<UUID, List<Row>> terms =
                rows.of(Table.CONTRACT_TERM).collect(Collectors.groupingBy(row -> row.<UUID>get("contract_id")));
        Map<String, Integer> years = outlines.stream()
                .collect(Collectors.toMap(
                        DistrictOutline::code, district -> district.policy().termYears()));
        assertThat(rows.of(Table.CONTRACT)).allSatisfy(contract -> {
            LocalDate expected = contract.get("signed_on");
            for (Row term : terms.get(contract.<UUID>get("id"))) {
                assertThat(term.<LocalDate>get("first_day")).isEqualTo(expected);
                LocalDate lastDay = expected.plusYears(years.get(contract.<String>get("district_code")))
                        .minusDays(1);
                assertThat(term.<LocalDate>get("last_day")).isEqualTo(lastDay);
                expected = lastDay.plusDays(1);
            }
            LocalDate end = contract.<ContractState>get("state").isBinding() ? TODAY : contract.get("ends_on");
            assertThat(end).isBefore(expected);
        });
        assertThat(terms.values()).anyMatch(ofOne -> ofOne.size() > 1);
    }

    @Test
    void anIncompleteTeamHasSignedNobody() { // M04
        Map<UUID, Set<TeamRole>> roles = rows.of(Table.TEAM_MEMBER)
                .filter(row -> row.get("until") == null)
                .collect(Collectors.groupingBy(
                        row -> row.get("team_id"), Collectors.mapping(row -> row.get("role"), Collectors.toSet())));
        Map<String, List<TeamRole>> required = outlines.stream()
                .collect(Collectors.toMap(
                        DistrictOutline::code, district -> district.policy().requiredTeamRoles()));
        List<Row> incomplete = rows.of(Table.TEAM)
                .filter(team -> team.is("kind", TeamKind.TEAM))
                .filter(team ->
                        !roles.get(team.<UUID>get("id")).containsAll(required.get(team.<String>get("district_code"))))
                .toList();
        assertThat(incomplete).hasSize(2).allMatch(team -> team.is("signed_households", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500112", "410103"})
    void everyStateCanBeSeenInEachDistrict(String district) {
        assertThat(seen(Table.CONTRACT, district)).containsExactlyInAnyOrder((Object[]) ContractState.values());
        assertThat(seen(Table.TERMINATION_REQUEST, district))
                .containsExactlyInAnyOrder((Object[]) TerminationRequestState.values());
        assertThat(seen(Table.APPLICATION, district)).containsExactlyInAnyOrder((Object[]) ApplicationState.values());
        assertThat(seen(Table.REFERRAL, district)).containsExactlyInAnyOrder((Object[]) ReferralState.values());
        assertThat(seen(Table.CLINIC_SLOT, district)).containsExactlyInAnyOrder((Object[]) ClinicSlotState.values());
        assertThat(rows.of(Table.TERMINATION_REQUEST).filter(row -> row.is("district_code", district)))
                .as("one is overdue")
                .anyMatch(row -> row.is("state", TerminationRequestState.OPEN)
                        && row.<LocalDate>get("answer_by").isBefore(TODAY));
        assertThat(rows.of(Table.CONTRACT).filter(row -> row.is("district_code", district)))
                .as("one ends with its term")
                .anyMatch(row -> row.is("state", ContractState.IN_FORCE) && row.get("ends_on") != null);
    }

    private Set<Object> seen(Table table, String district) {
        return rows.of(table)
                .filter(row -> row.is("district_code", district))
                .map(row -> row.get("state"))
                .collect(Collectors.toSet());
    }

    @Test
    void visitsOfAYearAreDecidedAsTheirDaySays() { // M22, trap 17
        Map<UUID, Row> contracts = byId(rows.of(Table.CONTRACT));
        assertThat(rows.of(Table.VISIT).map(row -> row.get("ground")).distinct().toList())
                .containsExactlyInAnyOrder(
                        BenefitGround.OWN_INSTITUTION,
                        BenefitGround.IN_COMBINATION,
                        BenefitGround.OUTSIDE_WITHOUT_REFERRAL,
                        BenefitGround.NO_RULE,
                        BenefitGround.NOT_SIGNED);
        assertThat(rows.of(Table.VISIT)).hasSizeGreaterThan(500).allSatisfy(visit -> {
            LocalDate day = visit.get("day");
            assertThat(day).isBetween(TODAY.minusYears(1), TODAY);
            UUID contract = visit.get("contract_id");
            assertThat(contract == null).isEqualTo(visit.is("ground", BenefitGround.NOT_SIGNED));
            if (contract != null) {
                assertThat(contracts.get(contract).<LocalDate>get("signed_on")).isBeforeOrEqualTo(day);
                assertThat(visit.<BenefitGround>get("ground") == BenefitGround.NO_RULE)
                        .isEqualTo(visit.is("district_code", "410103"));
            }
        });
        assertThat(rows.of(Table.VISIT_DECISION))
                .hasSameSizeAs(rows.of(Table.VISIT).toList());
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    void everyKindOfInstitutionIsThere(InstitutionKind kind) {
        assertThat(rows.of(Table.INSTITUTION)).anyMatch(row -> row.is("kind", kind));
    }

    @Test
    void theGridHasGapsOverlapsAndAreasOfMembers() { // M08
        Map<UUID, Long> open =
                countBy(rows.of(Table.GRID_ASSIGNMENT).filter(row -> row.get("until") == null), "grid_area_id");
        for (DistrictOutline district : outlines) {
            Set<UUID> leading = district.towns().getFirst().villages().stream()
                    .map(DistrictOutline.Village::id)
                    .collect(Collectors.toSet());
            List<Long> counts = rows.of(Table.GRID_AREA)
                    .filter(row -> leading.contains(row.<UUID>get("village_id")))
                    .map(row -> open.getOrDefault(row.<UUID>get("id"), 0L))
                    .toList();
            assertThat(counts).hasSize(18).contains(0L, 1L, 2L);
        }
        assertThat(rows.of(Table.GRID_ASSIGNMENT)).anyMatch(row -> row.get("member_id") != null);
        assertThat(rows.of(Table.GRID_AREA)).anyMatch(row -> row.is("assignment_version", 1));
    }

    @Test
    void slotsAndReferralsPointToEachOther() { // M24
        Map<UUID, Row> referrals = byId(rows.of(Table.REFERRAL));
        assertThat(rows.of(Table.CLINIC_SLOT).filter(slot -> slot.get("taken_by_id") != null))
                .isNotEmpty()
                .allSatisfy(slot -> {
                    Row referral = referrals.get(slot.<UUID>get("taken_by_id"));
                    assertThat(referral.is("slot_id", slot.get("id"))).isTrue();
                    assertThat(referral.is("slot_starts_at", slot.get("starts_at")))
                            .isTrue();
                    assertThat(slot.is("state", ClinicSlotState.BOOKED))
                            .isNotEqualTo(referral.<ReferralState>get("state").isOpen());
                    if (slot.is("state", ClinicSlotState.HELD)) {
                        assertThat(slot.is("held_until", referral.get("answer_by")))
                                .isTrue();
                        assertThat(slot.<Instant>get("held_until")).isAfter(NOW);
                    }
                });
        Map<UUID, Long> taken = countBy(rows.of(Table.CLINIC_SLOT), "taken_by_id");
        assertThat(rows.of(Table.REFERRAL))
                .allSatisfy(referral -> assertThat(referral.get("slot_id") != null)
                        .isEqualTo(taken.containsKey(referral.<UUID>get("id"))));
        Map<UUID, Long> events = countBy(rows.of(Table.REFERRAL_EVENT), "referral_id");
        assertThat(rows.of(Table.REFERRAL))
                .allSatisfy(referral -> assertThat(referral.<Integer>get("changes"))
                        .isEqualTo(events.get(referral.<UUID>get("id")).intValue()));
    }

    @Test
    void everybodyOfTheRosterIsSomebody() {
        assertThat(accounts).hasSameSizeAs(DemoAccount.roster());
        Map<UUID, Row> members = byId(rows.of(Table.TEAM_MEMBER));
        Map<UUID, Row> institutions = byId(rows.of(Table.INSTITUTION));
        Map<UUID, Row> people = byId(rows.of(Table.RESIDENT));
        assertThat(accounts).allSatisfy(account -> {
            if (account.memberId() != null) {
                assertThat(members.get(account.memberId()).is("name", account.name()))
                        .isTrue();
                assertThat(members.get(account.memberId()).is("team_id", account.teamId()))
                        .isTrue();
            }
            if (account.residentId() != null) {
                assertThat(people.get(account.residentId()).is("name", account.name()))
                        .isTrue();
            }
            if (account.institutionId() != null) {
                assertThat(institutions.get(account.institutionId()).is("district_code", account.district()))
                        .isTrue();
            }
        });
        assertThat(of("yb-leader").teamId())
                .isEqualTo(of("yb-member").teamId())
                .isNotEqualTo(of("yb-leader2").teamId());
        assertThat(of("yb-leader").institutionId())
                .isEqualTo(of("yb-institution").institutionId())
                .isEqualTo(of("yb-leader2").institutionId());
        assertThat(members.get(of("yb-member").memberId()).is("role", TeamRole.NURSE))
                .isTrue();
        assertThat(members.get(of("yb-village").memberId()).is("role", TeamRole.FAMILY_DOCTOR))
                .isTrue();
        assertThat(rows.of(Table.COMBINATION))
                .anyMatch(row -> row.is("primary_id", of("yb-institution").institutionId())
                        && row.is("hospital_id", of("yb-hospital").institutionId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yb", "eq"})
    void theResidentHeadsASignedHouseholdOfTheLeadersTeamWithoutAnOpenRequest(String district) {
        UUID resident = of(district + "-resident").residentId();
        Row home = rows.of(Table.HOUSEHOLD)
                .filter(row -> row.is("head_id", resident))
                .findFirst()
                .orElseThrow();
        Row contract = binding()
                .filter(row -> row.is("household_id", home.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(contract.is("team_id", of(district + "-leader").teamId())).isTrue();
        assertThat(rows.of(Table.TERMINATION_REQUEST)).noneMatch(row -> row.is("contract_id", contract.get("id")));
        assertThat(rows.of(Table.REFERRAL)).anyMatch(row -> row.is("resident_id", resident));
        assertThat(rows.of(Table.REFERRAL)
                        .filter(row ->
                                row.is("hospital_id", of(district + "-hospital").institutionId())))
                .filteredOn(row -> row.is("state", ReferralState.WAITING))
                .hasSizeGreaterThan(3);
    }

    private Account of(String username) {
        DemoAccount wanted = DemoAccount.roster().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
        return accounts.stream()
                .filter(account -> account.subject().equals(wanted.subject()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRoleOfTheRosterIsBoundToWhatItsScopeNeeds() {
        Map<Role, Function<Account, Object>> needs = Map.of(
                Role.RESIDENT, Account::residentId,
                Role.TEAM_MEMBER, Account::teamId,
                Role.TEAM_LEADER, Account::teamId,
                Role.VILLAGE_DOCTOR, Account::teamId,
                Role.INSTITUTION_ADMIN, Account::institutionId,
                Role.HOSPITAL_COORDINATOR, Account::institutionId,
                Role.TOWN_GOVERNMENT, Account::placeId);
        assertThat(accounts)
                .filteredOn(account -> needs.containsKey(account.role()))
                .allSatisfy(account ->
                        assertThat(needs.get(account.role()).apply(account)).isNotNull());
    }

    @Test // M14
    void theLeadingHouseholdsAndThoseOfTheLastYearSignedOnAScreen() {
        Set<UUID> onScreen =
                rows.agreements().stream().map(AgreementDraft::contractId).collect(Collectors.toSet());
        Set<UUID> members = rows.of(Table.CONTRACT_MEMBER)
                .filter(row -> onScreen.contains(row.<UUID>get("contract_id")))
                .map(row -> row.<UUID>get("resident_id"))
                .collect(Collectors.toSet());
        assertThat(onScreen).hasSizeGreaterThan(20);
        assertThat(byId(rows.of(Table.CONTRACT)).keySet()).containsAll(onScreen);
        assertThat(members)
                .containsAll(accounts.stream()
                        .filter(account -> !account.name().equals("吴秀英")) // who has not signed yet
                        .map(Account::residentId)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
