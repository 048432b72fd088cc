package cn.jiayi.application;

import cn.jiayi.agreement.Signature;
import cn.jiayi.team.Team;
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

/** A household's application to a team, to sign or, with a contract in force elsewhere, to switch (M13, M17). */
@Entity
@Getter
public class Application {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    /** The team that the household had when it applied; absent without a contract. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID fromTeamId;

    /** As stored; what counts on a day is {@link #stateOn}. */
    @Enumerated(EnumType.STRING)
    @Getter(AccessLevel.NONE)
    private ApplicationState state;

    /** Whether somebody of the household was in a key group when it applied: those come first (M12). */
    private boolean servedFirst;

    /** The resident who applied and signed for the household. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID applicantId;

    private String applicantName;

    @Getter(AccessLevel.NONE)
    private String signature;

    private @Nullable String message;
    private Instant submittedAt;

    /** The day by which the team has to answer. */
    private LocalDate answerBy;

    /** The last day on which it can; unanswered, the application lapses with it. */
    private LocalDate lapsesOn;

    private @Nullable String answeredByName;

    /** When it left OPEN. */
    private @Nullable Instant closedAt;

    private @Nullable String answer;

    /** The contract, once accepted. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID contractId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Application() {}

    Application(ApplicationDraft draft, Team team) {
        this.id = draft.id();
        this.districtCode = team.getDistrictCode();
        this.institutionId = team.getInstitutionId();
        this.teamId = team.getId();
        this.householdId = draft.householdId();
        this.fromTeamId = draft.fromTeamId();
        this.state = ApplicationState.OPEN;
        this.servedFirst = draft.isServedFirst();
        this.applicantId = draft.applicantId();
        this.applicantName = draft.applicantName();
        this.signature = draft.signature().strokes();
        this.message = draft.message();
        this.submittedAt = draft.submittedAt();
        this.answerBy = draft.answerBy();
        this.lapsesOn = draft.lapsesOn();
    }

    /** Where it stands: once its last day is over it has lapsed, also before the night's job has closed it. */
    public ApplicationState stateOn(LocalDate today) {
        return state == ApplicationState.OPEN && today.isAfter(lapsesOn) ? ApplicationState.LAPSED : state;
    }

    public boolean isOpenOn(LocalDate today) {
        return stateOn(today) == ApplicationState.OPEN;
    }

    /** Whether the team should have answered before this day. */
    public boolean isOverdueOn(LocalDate today) {
        return isOpenOn(today) && today.isAfter(answerBy);
    }

    Signature signature() {
        return new Signature(signature);
    }

    void accept(String by, UUID contract, Instant at) {
        close(ApplicationState.ACCEPTED, at);
        this.answeredByName = by;
        this.contractId = contract;
    }

    void decline(String by, String words, Instant at) {
        close(ApplicationState.DECLINED, at);
        this.answeredByName = by;
        this.answer = words;
    }

    void withdraw(Instant at) {
        close(ApplicationState.WITHDRAWN, at);
    }

    void lapse(Instant at) {
        close(ApplicationState.LAPSED, at);
    }

    void overtake(Instant at) {
        close(ApplicationState.OVERTAKEN, at);
    }

    private void close(ApplicationState as, Instant at) {
        if (state != ApplicationState.OPEN) {
            throw new IllegalStateException("application " + id + " is " + state + " already");
        }
        this.state = as;
        this.closedAt = at;
    }
}
