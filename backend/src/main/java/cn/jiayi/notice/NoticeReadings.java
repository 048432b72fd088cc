package cn.jiayi.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeReadings extends Repository<NoticeReading, NoticeReading.Key> {

    @Query(
            "select reading.key.noticeId from NoticeReading reading where reading.key.subject = :subject and reading.key.noticeId in :notices")
    Set<UUID> readBy(UUID subject, Collection<UUID> notices);

    /** In one statement; what was read before stays as it was. */
    @Modifying
    @Query("""
            insert into NoticeReading (key.subject, key.noticeId, readAt)
            select :subject, notice.id, :now from Notice notice where notice.id in :notices
              and not exists (select 1 from NoticeReading reading
                              where reading.key.subject = :subject and reading.key.noticeId = notice.id)
            """)
    int read(UUID subject, Collection<UUID> notices, Instant now);
}
