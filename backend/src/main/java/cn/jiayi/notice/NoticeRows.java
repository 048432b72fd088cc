package cn.jiayi.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, UUID>, JpaSpecificationExecutor<Notice> {

    @Query("""
            select notice.id from Notice notice
            where notice.recipient = :recipient
              and not exists (select 1 from NoticeReading reading
                              where reading.key.subject = :subject and reading.key.noticeId = notice.id)
            order by notice.id desc
            limit :most
            """)
    List<UUID> unread(NoticeRecipient recipient, UUID subject, int most);
}
