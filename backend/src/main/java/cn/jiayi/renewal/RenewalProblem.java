package cn.jiayi.renewal;

import cn.jiayi.contract.ContractTerm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A term that cannot be followed by a next one as things are, and what stands against it (trap 10). */
@Entity
@Getter
public class RenewalProblem {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

    /** The term that ends. */
    private int termNumber;

    /** Of the term that ends: until then it can be solved. */
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private RenewalObstacle obstacle;

    /** The run that found it first. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID runId;

    private Instant foundAt;

    /** When nothing stood against it any more; absent while something does. */
    private @Nullable Instant solvedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected RenewalProblem() {}

    RenewalProblem(UUID id, UUID contractId, ContractTerm term, RenewalObstacle obstacle, UUID runId, Instant now) {
        this.id = id;
        this.contractId = contractId;
        this.termNumber = term.number();
        this.lastDay = term.lastDay();
        this.obstacle = obstacle;
        this.runId = runId;
        this.foundAt = now;
    }

    public boolean isOpen() {
        return solvedAt == null;
    }

    /** Something stands against it still, perhaps something else, or again. */
    void persists(RenewalObstacle now) {
        this.obstacle = now;
        this.solvedAt = null;
    }

    void solve(Instant now) {
        if (isOpen()) {
            this.solvedAt = now;
        }
    }
}
