package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.agreement.Agreements;
import cn.jiayi.demo.DemoAccount;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The database takes every row, with all its keys and checks; then all is undone, because other tests count theirs. */
@IntegrationTest
class DatabaseRowsTest {

    @Autowired
    private DistrictOutlines districts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Clock clock;

    @Test
    void theDatabaseTakesEveryRow() {
        transaction.executeWithoutResult(status -> {
            int before = count("household");
            LocalDate today = LocalDate.now(clock);
            DatabaseRows rows = new DatabaseRows(jdbc, transaction, new Columns(personalData, today), agreements);
            World world = World.of(7, clock.instant(), clock.getZone(), rows);
            new Generator(world, districts.all(DemoAccount.roster())).make(200);

            assertThat(count("household") - before).isEqualTo(200);
            byte[] index = personalData.index(someNumber(today));
            Integer found = jdbc.queryForObject(
                    "select count(*) from resident where id_number_index = ?", Integer.class, index);
            assertThat(found).as("found by its index").isEqualTo(1);
            status.setRollbackOnly();
        });
    }

    /** Of the first resident: the same seed on the same day gives the same number. */
    private IdNumber someNumber(LocalDate today) {
        MemoryRows memory = new MemoryRows();
        World world = World.of(7, clock.instant(), clock.getZone(), memory);
        new Generator(world, districts.all(DemoAccount.roster())).make(200);
        Secret secret = memory.of(Table.RESIDENT).findFirst().orElseThrow().get("id_number_index");
        return IdNumber.parse(secret.text(), today).orElseThrow();
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
