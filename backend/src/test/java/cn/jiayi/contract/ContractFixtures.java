package cn.jiayi.contract;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.agreement.AgreementFixtures;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contracts of one's own, as they would be after a while, and a look into the tables. */
@TestComponent
public class ContractFixtures {

    private final ContractFiling filing;
    private final ContractSigning signing;
    private final DistrictPolicies policies;
    private final HouseholdDirectory households;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContractFixtures(
            ContractFiling filing,
            ContractSigning signing,
            DistrictPolicies policies,
            HouseholdDirectory households,
            JdbcClient jdbc,
            Clock clock) {
        this.filing = filing;
        this.signing = signing;
        this.policies = policies;
        this.households = households;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** A contract in force since ten days, signed by the head. */
    public UUID inForce(Home home, Crew team) {
        return file(home, team, ContractState.IN_FORCE, today().minusDays(10), null);
    }

    public UUID file(Home home, Crew team, ContractState state, LocalDate signedOn, @Nullable LocalDate endsOn) {
        return file(home, team, state, signedOn, endsOn, List.of());
    }

    /** The household's head signs with the signer's team. */
    public SignContractOutcome sign(Actor signer, Home home) {
        return signing.sign(
                signer,
                new SignContract(
                        UUID.randomUUID().toString(),
                        home.id(),
                        home.headId(),
                        AgreementFixtures.LI.strokes(),
                        AgreementFixtures.ZHAO.strokes()));
    }

    /** With requests to end it, as they stand. */
    public UUID file(
            Home home,
            Crew team,
            ContractState state,
            LocalDate signedOn,
            @Nullable LocalDate endsOn,
            List<TerminationRequestDraft> requests) {
        var policy = policies.inForce(home.practice().district(), today()).orElseThrow();
        List<HouseholdMember> members = households.membersOf(home.id());
        UUID id = Ids.next();
        LocalDate until = endsOn == null ? today() : endsOn;
        filing.file(List.of(new FiledContract(
                new ContractDraft(
                        id,
                        home.practice().district(),
                        home.practice().townId(),
                        team.practice().id(),
                        team.id(),
                        home.id(),
                        policy.getId(),
                        state,
                        signedOn,
                        new ContractSigner(home.headId(), home.headName(), SigningAuthority.HEAD),
                        members.stream()
                                .map(member -> new ContractMember(
                                        member.getResident().getId(),
                                        member.getResident().getName(),
                                        member.getRelation()))
                                .toList(),
                        ContractDraft.termsUntil(signedOn, policy.getTermYears(), until),
                        endsOn,
                        reason(state, endsOn)),
                requests)));
        return id;
    }

    /** An open request of the head's for this contract, made now. */
    public TerminationRequestDraft open(Home home, TerminationEffect effect) {
        return new TerminationRequestDraft(
                Ids.next(),
                TerminationReason.MOVING_AWAY,
                null,
                effect,
                home.headId(),
                home.headName(),
                clock.instant(),
                today().plusDays(7),
                null);
    }

    private static @Nullable ContractEndReason reason(ContractState state, @Nullable LocalDate endsOn) {
        if (endsOn == null) {
            return null;
        }
        return state == ContractState.EXPIRED ? ContractEndReason.TERM_OVER : ContractEndReason.HOUSEHOLD_ASKED;
    }

    public int signedHouseholds(Crew team) {
        return jdbc.sql("select signed_households from team where id = ?")
                .param(Uuids.bytes(team.id()))
                .query(Integer.class)
                .single();
    }

    public int contractsInForce(Crew... teams) {
        return jdbc.sql(
                        "select count(*) from contract where team_id in (:teams) and state in ('IN_FORCE', 'AWAITING_RECONFIRMATION')")
                .param(
                        "teams",
                        Stream.of(teams).map(team -> Uuids.bytes(team.id())).toList())
                .query(Integer.class)
                .single();
    }

    public int contractsInForce(Home home) {
        return jdbc.sql(
                        "select count(*) from contract where household_id = ? and state in ('IN_FORCE', 'AWAITING_RECONFIRMATION')")
                .param(Uuids.bytes(home.id()))
                .query(Integer.class)
                .single();
    }

    public int contracts(Home home) {
        return jdbc.sql("select count(*) from contract where household_id = ?")
                .param(Uuids.bytes(home.id()))
                .query(Integer.class)
                .single();
    }

    /** Requests to end a contract, open or not. */
    public int requests(UUID contract) {
        return jdbc.sql("select count(*) from termination_request where contract_id = ?")
                .param(Uuids.bytes(contract))
                .query(Integer.class)
                .single();
    }

    public boolean hasAnEnd(UUID contract) {
        return jdbc.sql("select count(*) from contract where id = ? and ends_on is not null")
                        .param(Uuids.bytes(contract))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public Instant nextRunOf(String task) {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = ?")
                .param(task)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** As if so many households had signed elsewhere. */
    public void count(Crew team, int signedHouseholds) {
        jdbc.sql("update team set signed_households = ? where id = ?")
                .param(signedHouseholds)
                .param(Uuids.bytes(team.id()))
                .update();
    }

    /** As if the institution had agreed before. */
    public void endOn(UUID contract, LocalDate lastDay) {
        jdbc.sql("update contract set ends_on = ?, end_reason = 'HOUSEHOLD_ASKED' where id = ?")
                .param(lastDay)
                .param(Uuids.bytes(contract))
                .update();
    }

    public void set(String table, UUID id, String column, @Nullable Object value) {
        jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                .param(value)
                .param(Uuids.bytes(id))
                .update();
    }
}
