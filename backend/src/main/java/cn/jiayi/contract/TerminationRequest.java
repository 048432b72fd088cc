package cn.jiayi.contract;

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

/** A household's request to end its contract (M16). It carries the contract's scope, so that lists need no join. */
@Entity
@Getter
public class TerminationRequest {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

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

    @Enumerated(EnumType.STRING)
    private TerminationRequestState state;

    @Enumerated(EnumType.STRING)
    private TerminationReason reason;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private TerminationEffect effect;

    /** The resident who asked. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID requestedById;

    private String requestedByName;
    private Instant requestedAt;

    /** The day by which the institution must answer. */
    private LocalDate answerBy;

    private @Nullable String answeredByName;

    /** When it was answered or withdrawn; absent while it is open. */
    private @Nullable Instant closedAt;

    private @Nullable String answer;

    /** The contract's last day, once accepted. */
    private @Nullable LocalDate endsOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected TerminationRequest() {}

    TerminationRequest(TerminationRequestDraft draft, Contract contract) {
        this.id = draft.id();
        this.contractId = contract.getId();
        this.districtCode = contract.getDistrictCode();
        this.institutionId = contract.getInstitutionId();
        this.teamId = contract.getTeamId();
        this.householdId = contract.getHouseholdId();
        this.state = TerminationRequestState.OPEN;
        this.reason = draft.reason();
        this.note = draft.note();
        this.effect = draft.effect();
        this.requestedById = draft.requestedById();
        this.requestedByName = draft.requestedByName();
        this.requestedAt = draft.requestedAt();
        this.answerBy = draft.answerBy();
        if (draft.closing() != null) {
            close(draft.closing());
        }
    }

    public boolean isOpen() {
        return state == TerminationRequestState.OPEN;
    }

    /** Whether the institution should have answered before this day. */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && day.isAfter(answerBy);
    }

    void withdraw(Instant at) {
        close(new TerminationRequestDraft.Closing(TerminationRequestState.WITHDRAWN, at, null, null, null));
    }

    void accept(LocalDate lastDay, String by, @Nullable String words, Instant at) {
        close(new TerminationRequestDraft.Closing(TerminationRequestState.ACCEPTED, at, by, words, lastDay));
    }

    void giveBack(String by, String words, Instant at) {
        close(new TerminationRequestDraft.Closing(TerminationRequestState.RETURNED, at, by, words, null));
    }

    private void close(TerminationRequestDraft.Closing closing) {
        if (!isOpen()) {
            throw new IllegalStateException("request " + id + " is " + state + " already");
        }
        this.state = closing.state();
        this.closedAt = closing.at();
        this.answeredByName = closing.by();
        this.answer = closing.words();
        this.endsOn = closing.endsOn();
    }
}
