package cn.jiayi.renewal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One run over the contracts of a district whose terms end soon, and how far it has come (M15). */
@Entity
@Getter
public class RenewalRun {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @Enumerated(EnumType.STRING)
    private RenewalRunState state;

    /** It looks at terms that end until this day. */
    private LocalDate until;

    private Instant startedAt;

    /** Who started it by hand; absent for the night's own. */
    private @Nullable String startedBy;

    private @Nullable Instant finishedAt;

    /** How many there were to look at when it began. */
    private int contracts;

    private int lookedAt;
    private int renewed;
    private int inOrder;
    private int obstructed;
    private int expired;

    /** In how many batches. */
    @Getter(AccessLevel.NONE)
    private int handedOut;

    /** Up to which contract they are handed out. */
    @Getter(AccessLevel.PACKAGE)
    private LocalDate reachedDay;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    @Getter(AccessLevel.PACKAGE)
    private UUID reachedContract;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected RenewalRun() {}

    RenewalRun(UUID id, String districtCode, LocalDate until, int contracts, @Nullable String startedBy, Instant now) {
        this.id = id;
        this.districtCode = districtCode;
        this.state = RenewalRunState.RUNNING;
        this.until = until;
        this.contracts = contracts;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.reachedDay = LocalDate.EPOCH;
        this.reachedContract = BEFORE_ALL;
    }

    public boolean isRunning() {
        return state == RenewalRunState.RUNNING;
    }

    /** The next batch, which ends with this contract. */
    RenewalBatch handOut(EndingContract last) {
        EndingContract before = new EndingContract(reachedContract, reachedDay);
        this.reachedDay = last.lastDay();
        this.reachedContract = last.id();
        return new RenewalBatch(id, ++handedOut, before, last);
    }

    void finish(Instant now) {
        this.state = RenewalRunState.FINISHED;
        this.finishedAt = now;
    }
}
