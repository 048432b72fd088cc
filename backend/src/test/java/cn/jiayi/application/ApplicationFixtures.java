package cn.jiayi.application;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.agreement.Signature;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import cn.jiayi.team.TeamDirectory;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications of one's own, and a look into the table. */
@TestComponent
public class ApplicationFixtures {

    /** A name as somebody draws it. */
    public static final String SIGNATURE = "[[[100,80],[180,200],[320,90],[360,300]],[[500,120],[620,240]]]";

    private final TeamDirectory teams;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationFixtures(
            TeamDirectory teams,
            EntityManager entities,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.teams = teams;
        this.entities = entities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One that the head made today and that waits. */
    public UUID open(Home home, Crew team) {
        return open(home, team, false);
    }

    public UUID open(Home home, Crew team, boolean isServedFirst) {
        UUID id = Ids.next();
        ApplicationDraft draft = new ApplicationDraft(
                id,
                home.id(),
                null,
                isServedFirst,
                home.headId(),
                home.headName(),
                new Signature(SIGNATURE),
                null,
                clock.instant(),
                today().plusDays(5),
                today().plusDays(15));
        transaction.executeWithoutResult(status -> entities.persist(
                new Application(draft, teams.byIds(List.of(team.id())).get(team.id()))));
        return id;
    }

    /** One beside the open one that nobody answered in time. */
    public UUID lapsed(Home home, Crew team) {
        UUID waiting = jdbc.sql("select id from application where household_id = ? and state = 'OPEN'")
                .param(Uuids.bytes(home.id()))
                .query((row, number) -> Uuids.of(row.getBytes(1)))
                .single();
        state(waiting, "LAPSED");
        UUID lapsed = open(home, team);
        state(lapsed, "LAPSED");
        state(waiting, "OPEN");
        return lapsed;
    }

    private void state(UUID application, String state) {
        jdbc.sql("update application set state = ? where id = ?")
                .param(state)
                .param(Uuids.bytes(application))
                .update();
    }

    /** As if it had been made so many days earlier. */
    public void age(UUID application, int days) {
        jdbc.sql("""
                        update application set answer_by = date_sub(answer_by, interval ? day),
                            lapses_on = date_sub(lapses_on, interval ? day) where id = ?
                        """).param(days).param(days).param(Uuids.bytes(application)).update();
    }

    public String stored(UUID application) {
        return jdbc.sql("select state from application where id = ?")
                .param(Uuids.bytes(application))
                .query(String.class)
                .single();
    }

    public int applications(Home home) {
        return jdbc.sql("select count(*) from application where household_id = ?")
                .param(Uuids.bytes(home.id()))
                .query(Integer.class)
                .single();
    }
}
