package cn.jiayi.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, UUID>, JpaSpecificationExecutor<Notice> {

    /** Whoever it is for: only to send it there. */
    @Query("select notice from Notice notice where notice.id = :id")
    Notice told(UUID id);

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
