package cn.jiayi.balance;

import cn.jiayi.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposal of how an institution's grid areas could be shared among its teams: as of the moment at which it was worked out. */
@Entity
@Getter
public class BalanceProposal {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private BalanceState state;

    /** Percent. */
    private int progress;

    /** The same areas, teams and seed give the same proposal. */
    private long seed;

    private String askedByName;
    private Instant askedAt;
    private @Nullable Instant endedAt;

    /** Households that the policy advises for a team; absent where it does not say. */
    private @Nullable Integer advised;

    /** Households that the policy allows a team; absent where it does not say. */
    private @Nullable Integer most;

    /** Areas that were shared out. */
    private int areas;

    /** Areas that were not: somebody is responsible who takes no part. */
    private int leftOut;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected BalanceProposal() {}

    BalanceProposal(UUID id, Actor actor, UUID institutionId, long seed, Instant askedAt) {
        this.id = id;
        this.districtCode = actor.district();
        this.institutionId = institutionId;
        this.state = BalanceState.WAITING;
        this.seed = seed;
        this.askedByName = actor.name();
        this.askedAt = askedAt;
    }

    boolean isUnderWay() {
        return state == BalanceState.WAITING || state == BalanceState.RUNNING;
    }

    void progress(int percent) {
        this.state = BalanceState.RUNNING;
        this.progress = percent;
    }

    void ready(BalanceGround ground, Instant now) {
        this.state = BalanceState.READY;
        this.progress = 100;
        this.advised = ground.advised();
        this.most = ground.limit();
        this.areas = ground.plots().size();
        this.leftOut = ground.leftOut();
        this.endedAt = now;
    }

    void failed(Instant now) {
        this.state = BalanceState.FAILED;
        this.endedAt = now;
    }
}
