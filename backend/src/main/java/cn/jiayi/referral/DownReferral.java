package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A patient whom a hospital sends back (下转, M25). While it waits it belongs to the team that has the household's contract on the day
 * of reading, which may not be the team that referred up (trap 16); whoever takes over keeps it.
 */
@Entity
@Getter
public class DownReferral {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    /** The number to name on the telephone. */
    private String number;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID departmentId;

    /** The referral up with which the patient came. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID referralId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID residentId;

    @Enumerated(EnumType.STRING)
    private DownReferralKind kind;

    private String summary;
    private String watchFor;

    /** The day by which a team should have taken over. */
    private LocalDate takeOverBy;

    private String sentBy;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private DownReferralState state;

    /** The team that has taken over; absent while it waits. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID teamId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    private @Nullable String takenOverBy;
    private @Nullable Instant takenOverAt;
    private @Nullable String plan;
    private @Nullable LocalDate firstVisitOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected DownReferral() {}

    /** @param up the referral with which the patient came */
    DownReferral(Referral up, SendDown what, String sentBy, Instant sentAt, ZoneId zone) {
        this.id = Ids.next();
        this.number = ReferralNumber.of(LocalDate.ofInstant(sentAt, zone), id);
        this.districtCode = up.getDistrictCode();
        this.hospitalId = up.getHospitalId();
        this.departmentId = up.getDepartmentId();
        this.referralId = up.getId();
        this.householdId = up.getHouseholdId();
        this.residentId = up.getResidentId();
        this.kind = what.kind();
        this.summary = what.summary().strip();
        this.watchFor = what.watchFor().strip();
        this.takeOverBy = what.takeOverBy();
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.state = DownReferralState.WAITING;
    }

    public boolean isWaiting() {
        return state == DownReferralState.WAITING;
    }

    /** Whether a team should have taken over before this day. */
    public boolean isOverdueOn(LocalDate day) {
        return isWaiting() && day.isAfter(takeOverBy);
    }

    /**
     * Whether the caller may take over.
     *
     * @param teamNow the team that has the household's contract; absent while nobody has
     */
    public boolean canBeTakenOverBy(Actor actor, @Nullable UUID teamNow) {
        return isWaiting()
                && actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR)
                && teamNow != null
                && teamNow.equals(actor.teamId());
    }

    void takeOver(Actor actor, TakeOver what, Instant now) {
        this.state = DownReferralState.TAKEN_OVER;
        this.teamId = Objects.requireNonNull(actor.teamId());
        this.institutionId = actor.institutionId();
        this.takenOverBy = actor.name();
        this.takenOverAt = now;
        this.plan = what.plan().strip();
        this.firstVisitOn = what.firstVisitOn();
    }
}
