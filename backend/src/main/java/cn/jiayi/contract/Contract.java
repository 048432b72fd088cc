package cn.jiayi.contract;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A contract (签约) of one household with one team (M13). */
@Entity
@Getter
public class Contract {

    /** Of a statement by hand. */
    public static final Columns<Contract> COLUMNS = Columns.of(
            "contract",
            Contract::new,
            "id",
            "number",
            "district_code",
            "town_id",
            "institution_id",
            "team_id",
            "household_id",
            "policy_id",
            "state",
            "signed_on",
            "signer_id",
            "signer_name",
            "signer_authority",
            "persons",
            "ends_on",
            "end_reason",
            "term_ends_on",
            "renews_after",
            "version");

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    /** Printed on the agreement. */
    private String number;

    private String districtCode;

    /** Where the household lived when it signed. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID townId;

    /** The team's institution: who answers a request for termination. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    /** Who has it today; who had it on another day is in {@link ContractTeam}. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    /** The version that it was signed under; later ones do not touch it (trap 12). */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID policyId;

    /** As stored; what counts on a day is {@link #stateOn}. */
    @Enumerated(EnumType.STRING)
    @Getter(AccessLevel.NONE)
    private ContractState state;

    private LocalDate signedOn;

    @Embedded
    private ContractSigner signer;

    /** How many it covers: persons, never households (trap 2). */
    private int persons;

    /** The last day on which it is in force; absent while no end is set. */
    private @Nullable LocalDate endsOn;

    /** Why it ends; there if and only if a last day is set. */
    @Enumerated(EnumType.STRING)
    private @Nullable ContractEndReason endReason;

    /** The last day of its last term; after it, the contract is renewed or ends. */
    private LocalDate termEndsOn;

    /** The same while it binds and has no end; absent otherwise. By the database, as of when it was read. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate renewsAfter;

    @ElementCollection
    @CollectionTable(name = "contract_term", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("number")
    @Getter(AccessLevel.PACKAGE)
    private Set<ContractTerm> terms = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "contract_member", joinColumns = @JoinColumn(name = "contract_id"))
    @Getter(AccessLevel.PACKAGE)
    private Set<ContractMember> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "contract_team", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderBy("since")
    @Getter(AccessLevel.PACKAGE)
    private Set<ContractTeam> teams = new LinkedHashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Contract() {}

    private Contract(Cells row) {
        this.id = row.id();
        this.number = row.text();
        this.districtCode = row.text();
        this.townId = row.id();
        this.institutionId = row.id();
        this.teamId = row.id();
        this.householdId = row.id();
        this.policyId = row.id();
        this.state = row.one(ContractState.class);
        this.signedOn = row.day();
        this.signer = new ContractSigner(row.id(), row.text(), row.one(SigningAuthority.class));
        this.persons = row.number();
        this.endsOn = row.dayOrNull();
        this.endReason = row.oneOrNull(ContractEndReason.class);
        this.termEndsOn = row.day();
        this.renewsAfter = row.dayOrNull();
        this.version = row.number();
    }

    Contract(ContractDraft draft) {
        this.id = draft.id();
        this.number = ContractNumber.of(draft.districtCode(), draft.signedOn(), draft.id());
        this.districtCode = draft.districtCode();
        this.townId = draft.townId();
        this.institutionId = draft.institutionId();
        this.teamId = draft.teamId();
        this.householdId = draft.householdId();
        this.policyId = draft.policyId();
        this.state = draft.state();
        this.signedOn = draft.signedOn();
        this.signer = draft.signer();
        this.persons = draft.members().size();
        this.endsOn = draft.endsOn();
        this.endReason = draft.endReason();

        this.termEndsOn = draft.terms().getLast().lastDay();
        this.terms.addAll(draft.terms());
        this.members.addAll(draft.members());
        this.teams.add(new ContractTeam(draft.teamId(), draft.signedOn(), null));
    }

    /** Where it stands today: once its last day is over it has ended, also before the night's job has closed it. */
    public ContractState stateOn(LocalDate today) {
        return state.isBinding() && !isInForceOn(today)
                ? Objects.requireNonNull(endReason).closedAs()
                : state;
    }

    /** The last one that was written, which may not have begun. */
    public ContractTerm lastTerm() {
        return ContractTerm.of(terms, termEndsOn);
    }

    /** Whether it was, is or will be in force on a day: from the day of signing all through the last one (trap 12). */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(signedOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Sets the last day, or an earlier one than was set: in force all through it, and closed if it is over already. */
    void end(LocalDate lastDay, ContractEndReason reason, LocalDate today) {
        boolean isLater = endsOn != null && !lastDay.isBefore(endsOn);
        if (!isInForceOn(today) || isLater || lastDay.isBefore(signedOn)) {
            throw new IllegalStateException("contract " + id + " cannot end on " + lastDay + " as of " + today);
        }
        this.endsOn = lastDay;
        this.endReason = reason;
        this.terms.removeIf(term -> term.firstDay().isAfter(lastDay)); // a next term that never begins
        if (lastDay.isBefore(today)) {
            this.state = reason.closedAs();
        }
    }

    /** Both sides have confirmed the term that was written by itself. */
    void reconfirm() {
        requireWithoutEnd();
        this.state = ContractState.IN_FORCE;
    }

    private void requireWithoutEnd() {
        if (!state.isBinding() || endsOn != null) {
            throw new IllegalStateException("contract " + id + " is " + state + " and ends on " + endsOn);
        }
    }
}
