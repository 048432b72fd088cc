package cn.jiayi.visit;

import cn.jiayi.contract.ContractOnDay;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A resident was at an institution on a day (就诊, M22). Whether it carries benefits was decided when it was recorded, as of its day. */
@Entity
@Getter
public class Visit {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @Column(columnDefinition = "char(6)")
    private String districtCode;

    /** Where it was. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    /** In the words of the institution; empty where it does not say. */
    private String department;

    private LocalDate day;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID residentId;

    /** Where the resident belonged on the day, or last before it; absent where the register knows none. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID householdId;

    /** The contract in force on the day, with the team that had it then; absent where there was none. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID contractId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID homeInstitutionId;

    /** Of the last decision. */
    @Enumerated(EnumType.STRING)
    private BenefitGround ground;

    private boolean carriesBenefits;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID referralId;

    /** The policy of the visit's day (trap 12). */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID policyId;

    private int decisions;

    @ElementCollection
    @CollectionTable(name = "visit_decision", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderBy("ordinal")
    @Getter(AccessLevel.PACKAGE)
    private Set<VisitDecision> decided = new LinkedHashSet<>();

    /** Absent where it was recorded by hand. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID importId;

    private String recordedBy;
    private Instant recordedAt;

    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Visit() {}

    Visit(VisitDraft draft, BenefitDecision decision) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.institutionId = draft.institutionId();
        this.department = draft.department();
        this.day = draft.day();
        this.residentId = draft.residentId();
        this.householdId = draft.householdId();
        this.policyId = draft.policyId();
        this.importId = draft.importId();
        this.recordedBy = draft.by();
        this.recordedAt = draft.at();
        decide(draft.signed(), decision, draft.by(), draft.at());
    }

    /** Another decision, in the light of what is known now of that day; the earlier ones stay. */
    void decide(@Nullable ContractOnDay signed, BenefitDecision decision, String by, Instant at) {
        this.contractId = signed == null ? null : signed.contractId();
        this.teamId = signed == null ? null : signed.teamId();
        this.homeInstitutionId = signed == null ? null : signed.institutionId();
        this.ground = decision.ground();
        this.carriesBenefits = decision.ground().carriesBenefits();
        this.referralId = decision.referralId();
        this.decisions++;
        this.decided.add(new VisitDecision(decisions, ground, referralId, policyId, by, at));
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whoever records visits at the institution takes a slip back; a team only for those whom it has signed. */
    public boolean isCancellableBy(Actor actor) {
        return !isCancelled() && institutionId.equals(actor.institutionId()) && isRecordedBy(actor);
    }

    private boolean isRecordedBy(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR, Role.INSTITUTION_ADMIN)
                || actor.teamId() != null && actor.teamId().equals(teamId);
    }

    /** Whether it is worth asking again: only what carries no benefits, and for staff that sees it. */
    public boolean isReconsiderableBy(Actor actor) {
        return !isCancelled() && !carriesBenefits && !actor.is(Role.RESIDENT);
    }

    void cancel(String reason, String by, Instant now) {
        this.cancelReason = reason;
        this.cancelledBy = by;
        this.cancelledAt = now;
    }
}
