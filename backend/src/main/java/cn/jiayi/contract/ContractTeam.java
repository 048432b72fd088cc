package cn.jiayi.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The team that had a contract for a while (trap 12): first the one that signed it, then those that it was moved to (trap 7).
 *
 * @param until the last day; absent for the team of today
 */
@Embeddable
public record ContractTeam(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID teamId,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Of these, the one that had it on a day; nobody before the first. */
    public static Optional<ContractTeam> on(Collection<ContractTeam> teams, LocalDate day) {
        return teams.stream().filter(team -> team.hasItOn(day)).findFirst();
    }

    private boolean hasItOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
