package cn.jiayi.renewal;

import cn.jiayi.contract.ContractTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A next term that was written by itself, and who of both sides has confirmed it since (M15). */
@Entity
@Getter
public class Renewal {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

    private int termNumber;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** The run that wrote it; absent where the institution had it checked again, or an import brought it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID runId;

    private Instant renewedAt;
    private @Nullable Instant householdConfirmedAt;
    private @Nullable String householdConfirmedBy;
    private @Nullable Instant teamConfirmedAt;
    private @Nullable String teamConfirmedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Renewal() {}

    Renewal(UUID id, UUID contractId, ContractTerm term, @Nullable UUID runId, Instant now) {
        this.id = id;
        this.contractId = contractId;
        this.termNumber = term.number();
        this.firstDay = term.firstDay();
        this.lastDay = term.lastDay();
        this.runId = runId;
        this.renewedAt = now;
    }

    public ContractTerm term() {
        return new ContractTerm(termNumber, firstDay, lastDay);
    }

    public boolean isConfirmedBy(RenewalSide side) {
        return switch (side) {
            case HOUSEHOLD -> householdConfirmedAt != null;
            case TEAM -> teamConfirmedAt != null;
        };
    }

    boolean isConfirmed() {
        return isConfirmedBy(RenewalSide.HOUSEHOLD) && isConfirmedBy(RenewalSide.TEAM);
    }

    /** Who confirmed first stays. */
    void confirm(RenewalSide side, String by, Instant now) {
        if (isConfirmedBy(side)) {
            return;
        }
        switch (side) {
            case HOUSEHOLD -> {
                this.householdConfirmedAt = now;
                this.householdConfirmedBy = by;
            }
            case TEAM -> {
                this.teamConfirmedAt = now;
                this.teamConfirmedBy = by;
            }
        }
    }
}
