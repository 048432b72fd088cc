package cn.jiayi.renewal;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts whose terms end soon or ended, what runs have made of them, and a look into the tables. */
@TestComponent
public class RenewalFixtures {

    private final ContractFixtures contracts;
    private final RenewalOpening opening;
    private final RenewalRunning running;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RenewalFixtures(
            ContractFixtures contracts,
            RenewalOpening opening,
            RenewalRunning running,
            EntityManager entities,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.contracts = contracts;
        this.opening = opening;
        this.running = running;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A contract of one term, whose last day is so many days from today; before today where negative. */
    public UUID endingIn(Home home, Crew team, int days) {
        UUID contract = contracts.inForce(home, team);
        endIn(contract, days);
        return contract;
    }

    /** As if its only term had begun a year before that. */
    public void endIn(UUID contract, int days) {
        LocalDate lastDay = LocalDate.now(clock).plusDays(days);
        LocalDate firstDay = lastDay.plusDays(1).minusYears(1);
        jdbc.sql("update contract_term set first_day = ?, last_day = ? where contract_id = ?")
                .params(firstDay, lastDay, Uuids.bytes(contract))
                .update();
        jdbc.sql("update contract set signed_on = ?, term_ends_on = ? where id = ?")
                .params(firstDay, lastDay, Uuids.bytes(contract))
                .update();
    }

    /** A renewal that waits for both sides; the contract is left as it is. */
    public UUID renewal(UUID contract) {
        LocalDate today = LocalDate.now(clock);
        Renewal renewal = new Renewal(
                Ids.next(), contract, new ContractTerm(1, today, today.plusYears(1)), null, clock.instant());
        return persisted(renewal, renewal.getId());
    }

    /** A contract that was renewed by itself and waits for both sides. */
    public UUID awaiting(Home home, Crew team) {
        UUID contract = contracts.file(
                home,
                team,
                ContractState.AWAITING_RECONFIRMATION,
                LocalDate.now(clock).minusDays(10),
                null);
        return renewal(contract);
    }

    public UUID problem(UUID contract) {
        LocalDate today = LocalDate.now(clock);
        RenewalProblem problem = new RenewalProblem(
                Ids.next(),
                contract,
                new ContractTerm(1, today.minusYears(1), today),
                RenewalObstacle.TEAM_INCOMPLETE,
                Ids.next(),
                clock.instant());
        return persisted(problem, problem.getId());
    }

    public UUID finishedRun(String district) {
        RenewalRun run = new RenewalRun(Ids.next(), district, LocalDate.now(clock), 0, "甲", clock.instant());
        run.finish(clock.instant());
        return persisted(run, run.getId());
    }

    private UUID persisted(Object entity, UUID id) {
        transaction.executeWithoutResult(status -> entities.persist(entity));
        return id;
    }

    /** A run over a district from its beginning to its end. */
    public RenewalRun run(String district) {
        UUID id = open(district);
        running.work(id);
        return run(id);
    }

    /** A run that nobody works on yet. */
    public UUID open(String district) {
        return transaction.execute(
                status -> opening.open(district, null).orElseThrow().getId());
    }

    public RenewalRun run(UUID id) {
        return transaction.execute(
                status -> entities.createQuery("select run from RenewalRun run where run.id = :id", RenewalRun.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    public List<ContractTerm> terms(UUID contract) {
        return jdbc.sql("select number, first_day, last_day from contract_term where contract_id = ? order by number")
                .param(Uuids.bytes(contract))
                .query((row, number) -> new ContractTerm(
                        row.getInt(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
    }

    public String state(UUID contract) {
        return jdbc.sql("select state from contract where id = ?")
                .param(Uuids.bytes(contract))
                .query(String.class)
                .single();
    }

    /** What stands against the renewal, as the work list has it. */
    public List<String> obstacles(UUID contract) {
        return jdbc.sql("select obstacle from renewal_problem where contract_id = ? and solved_at is null")
                .param(Uuids.bytes(contract))
                .query(String.class)
                .list();
    }

    public UUID problemOf(UUID contract) {
        return jdbc.sql("select id from renewal_problem where contract_id = ?")
                .param(Uuids.bytes(contract))
                .query((row, number) -> Uuids.of(row.getBytes(1)))
                .single();
    }
}
