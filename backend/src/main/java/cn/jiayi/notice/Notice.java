package cn.jiayi.notice;

import cn.jiayi.platform.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a household, a team or an institution is told; never changed. */
@Entity
@Immutable
@Getter
public class Notice {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @Embedded
    private NoticeRecipient recipient;

    /** The key of its words. */
    private String kind;

    @Enumerated(EnumType.STRING)
    private NoticeSubject about;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID recordId;

    /** What its words name; dates as YYYY-MM-DD. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    private Instant toldAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Notice() {}

    Notice(UUID id, NoticeRecipient recipient, NoticeKind kind, UUID recordId, Map<String, String> facts, Instant now) {
        this.id = id;
        this.recipient = recipient;
        this.kind = Messages.keyOf(kind);
        this.about = kind.about();
        this.recordId = recordId;
        this.facts = Map.copyOf(facts);
        this.toldAt = now;
    }
}
