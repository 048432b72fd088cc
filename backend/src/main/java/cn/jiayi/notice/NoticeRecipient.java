package cn.jiayi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom a notice is for: everybody in a household, a team or an institution's administration. */
@Embeddable
public record NoticeRecipient(
        @Enumerated(EnumType.STRING) @Column(name = "recipient_kind")
        Kind kind,

        @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "recipient_id", length = 16)
        UUID id) {

    /** Who is told. */
    public enum Kind {
        HOUSEHOLD,
        TEAM,
        INSTITUTION
    }

    public static NoticeRecipient household(UUID id) {
        return new NoticeRecipient(Kind.HOUSEHOLD, id);
    }

    public static NoticeRecipient team(UUID id) {
        return new NoticeRecipient(Kind.TEAM, id);
    }

    public static NoticeRecipient institution(UUID id) {
        return new NoticeRecipient(Kind.INSTITUTION, id);
    }

    String topic() {
        return "notice." + kind.name().toLowerCase(Locale.ROOT) + "." + id;
    }
}
