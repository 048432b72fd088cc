package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.demo.data.MemoryRows.Row;
import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.ReferralState;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the accounts of the sample data are bound to. */
@IntegrationTest
class GeneratedRosterTest extends GeneratedStage {

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
}
