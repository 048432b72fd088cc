package cn.jiayi.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who led a team for a while (M04, trap 12); the last one is open. */
@Embeddable
public record Leadership(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID memberId,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
