package cn.jiayi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That an account has read a notice; the others of its household or team read for themselves. */
@Entity
class NoticeReading {

    @EmbeddedId
    private Key key;

    private Instant readAt;

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16)
            UUID subject,

            @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16)
            UUID noticeId) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected NoticeReading() {}
}
