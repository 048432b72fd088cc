package cn.jiayi.notice;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Text messages beside the notices on the pages (M15): off unless a district sets a gateway up. */
@IntegrationTest
class NoticeSendingTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private NoticeFixtures notices;

    @Autowired
    private NoticeRows rows;

    @Autowired
    private NoticeWords words;

    @Autowired
    private HouseholdDirectory households;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private ObjectProvider<NoticeChannel> channels;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> sent = new ArrayList<>();
    private Home home;

    @BeforeEach
    void aHousehold() {
        home = fixtures.household(fixtures.practice(YUBEI), null);
    }

    @Test
    void isOffUnlessADistrictSetsItUp() {
        assertThat(channels.getIfAvailable()).isNull();
    }

    @Test
    void tellsTheHeadByTelephoneAndWritesThatDown() {
        send(notices.tell(NoticeRecipient.household(home.id()), Ids.next()));

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .startsWith(Fixtures.phoneOf(home.headId()) + " ")
                .contains("第一家庭医生团队");
        assertThat(uses(home.headId())).isEqualTo(1);
    }

    @Test
    void sendsNothingToADeadHeadOrToATeam() {
        jdbc.sql("update resident set died_on = current_date where id = ?")
                .param(Uuids.bytes(home.headId()))
                .update();
        send(notices.tell(NoticeRecipient.household(home.id()), Ids.next()));
        send(notices.tell(NoticeRecipient.team(Ids.next()), Ids.next()));

        assertThat(sent).isEmpty();
        assertThat(uses(home.headId())).isZero();
    }

    private void send(UUID notice) {
        NoticeSending sending =
                new NoticeSending(rows, words, (phone, text) -> sent.add(phone + " " + text), households, personalData);
        transaction.executeWithoutResult(status -> sending.on(new NoticeTold(notice)));
    }

    private int uses(UUID resident) {
        return JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("select count(*) from audit_entry where action = 'use.phone' and record_id = ?")
                .param(Uuids.bytes(resident))
                .query(Integer.class)
                .single();
    }
}
