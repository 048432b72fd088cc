package cn.jiayi.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a household was reminded of the end of a term: once for each term and distance. */
@Entity
@Getter(AccessLevel.PACKAGE)
class RenewalReminder {

    @EmbeddedId
    private Key key;

    private Instant remindedAt;

    @Embeddable
    record Key(
            @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16)
            UUID contractId,

            int termNumber,
            int daysBefore) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected RenewalReminder() {}

    RenewalReminder(Key key, Instant now) {
        this.key = key;
        this.remindedAt = now;
    }
}
