package cn.jiayi.team;

import cn.jiayi.district.DistrictPolicy;
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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A family doctor's team, or an independent village doctor (M04, M06). */
@Entity
@Getter
public class Team {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** The institution that it belongs to; of a village doctor the one that supervises. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID townId;

    @Enumerated(EnumType.STRING)
    private TeamKind kind;

    private String name;
    private String studio;
    private String phone;
    private @Nullable String tcmGuidance;

    /** First day of a village doctor's permission (trap 7). */
    private @Nullable LocalDate permittedFrom;

    /** Last day of a village doctor's permission; absent while no end is set. */
    private @Nullable LocalDate permittedUntil;

    /** The first day on which it no longer exists. */
    private @Nullable LocalDate closedOn;

    /** Households with a contract in force: changed only by {@link TeamCapacity}, never through this entity. */
    @Column(updatable = false)
    private int signedHouseholds;

    @ElementCollection
    @CollectionTable(name = "team_leadership", joinColumns = @JoinColumn(name = "team_id"))
    @OrderBy("since")
    @Getter(AccessLevel.PACKAGE)
    private Set<Leadership> leaderships = new LinkedHashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Team() {}

    Team(TeamDraft draft) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.institutionId = draft.institutionId();
        this.townId = draft.townId();
        this.kind = draft.kind();
        this.name = draft.name();
        this.studio = draft.studio();
        this.phone = draft.phone();
        this.tcmGuidance = draft.tcmGuidance();
        this.permittedFrom = draft.permittedFrom();
        this.permittedUntil = draft.permittedUntil();
    }

    /** Whether it works on a day: not closed, and a village doctor's permission covers the day (trap 7). */
    public boolean worksOn(LocalDate day) {
        return !isClosedOn(day) && (kind == TeamKind.TEAM || isPermittedOn(day));
    }

    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    private boolean isPermittedOn(LocalDate day) {
        return permittedFrom != null
                && !day.isBefore(permittedFrom)
                && (permittedUntil == null || !day.isAfter(permittedUntil));
    }

    void describe(TeamNotice notice) {
        this.name = notice.name().strip();
        this.studio = notice.studio().strip();
        this.phone = notice.phone().strip();
        this.tcmGuidance = notice.tcmGuidance();
    }

    void permit(LocalDate from, @Nullable LocalDate until) {
        this.permittedFrom = from;
        this.permittedUntil = until;
    }

    /** @param day the first on which it no longer exists */
    void close(LocalDate day) {
        this.closedOn = day;
    }

    void reopen() {
        this.closedOn = null;
    }

    /** From a day on; whoever led until then stays in the history. */
    void ledBy(UUID memberId, LocalDate from) {
        List<Leadership> open =
                leaderships.stream().filter(each -> each.until() == null).toList();
        open.forEach(leaderships::remove);
        open.stream()
                .filter(each -> each.since().isBefore(from))
                .forEach(each -> leaderships.add(new Leadership(each.memberId(), each.since(), from.minusDays(1))));
        leaderships.add(new Leadership(memberId, from, null));
    }

    /** How many households it is advised to sign; absent where the policy does not say or does not mean it (M05, trap 7). */
    public @Nullable Integer advisedBy(DistrictPolicy policy) {
        return kind == TeamKind.TEAM ? policy.getHouseholdsAdvised() : null;
    }

    /** How many households it may sign at most; absent where the policy does not say or does not mean it (M05, trap 7). */
    public @Nullable Integer limitBy(DistrictPolicy policy) {
        return kind == TeamKind.TEAM ? policy.getHouseholdsLimit() : null;
    }
}
