package cn.jiayi.notice;

import cn.jiayi.platform.Uuids;
import cn.jiayi.renewal.RenewalNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells something, and looks at what was told. */
@TestComponent
public class NoticeFixtures {

    private final Notices notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NoticeFixtures(Notices notices, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** That a contract was renewed. */
    public UUID tell(NoticeRecipient recipient, UUID contractId) {
        transaction.executeWithoutResult(status -> notices.tell(
                recipient,
                RenewalNotice.RENEWED,
                contractId,
                Map.of(
                        "team", "第一家庭医生团队",
                        "firstDay", LocalDate.of(2027, 3, 1),
                        "lastDay", LocalDate.of(2028, 2, 29))));
        return toldTo(recipient).getFirst();
    }

    /** The notices to somebody, the latest first. */
    public List<UUID> toldTo(NoticeRecipient recipient) {
        return jdbc.sql("select id from notice where recipient_kind = ? and recipient_id = ? order by id desc")
                .param(recipient.kind().name())
                .param(Uuids.bytes(recipient.id()))
                .query((row, number) -> Uuids.of(row.getBytes(1)))
                .list();
    }

    /** What somebody was told, the latest first, as the keys of the words. */
    public List<String> kindsToldTo(NoticeRecipient recipient) {
        return jdbc.sql("select kind from notice where recipient_kind = ? and recipient_id = ? order by id desc")
                .param(recipient.kind().name())
                .param(Uuids.bytes(recipient.id()))
                .query(String.class)
                .list();
    }
}
