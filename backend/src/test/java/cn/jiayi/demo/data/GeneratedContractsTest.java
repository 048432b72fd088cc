package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.application.ApplicationState;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.SigningAuthority;
import cn.jiayi.contract.TerminationRequestState;
import cn.jiayi.demo.data.MemoryRows.Row;
import cn.jiayi.district.TeamRole;
import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.household.Relation;
import cn.jiayi.platform.Account;
import cn.jiayi.referral.ReferralState;
import cn.jiayi.team.TeamKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of contracts in the sample data of any size. */
@IntegrationTest
class GeneratedContractsTest extends GeneratedStage {

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
