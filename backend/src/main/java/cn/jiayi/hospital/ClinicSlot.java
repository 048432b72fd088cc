package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A slot (号源) of an expert, of large equipment or of a joint clinic: one time, one patient, kept for a team (M23, trap 14). Its state changes by the
 * conditional updates of {@link ClinicSlots} alone, so that it is never given twice; here it is only read.
 */
@Entity
@Getter
public class ClinicSlot {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SlotKind kind;

    /** The doctor, or the equipment of an examination. */
    private String servedBy;

    private Instant startsAt;
    private Instant endsAt;

    /** The team for which it is kept; absent where any team of an institution may take it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID teamId;

    /** The institution for which it is kept; absent where it is kept for one team. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    /** The schedule from which it was made; absent where it was published by itself. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID scheduleId;

    private Instant opensToAllAt;

    /** When it goes back to the public if nobody has taken it. */
    private Instant publicAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClinicSlotState state;

    /** The referral that holds it or was given it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID takenById;

    private @Nullable Instant heldUntil;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ClinicSlot() {}

    ClinicSlot(Department department, SlotKind kind, String servedBy, SlotTime time, SlotWindow window) {
        this.id = Ids.next();
        this.districtCode = department.getDistrictCode();
        this.hospitalId = department.getHospitalId();
        this.departmentId = department.getId();
        this.kind = kind;
        this.servedBy = servedBy;
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
        this.teamId = time.whom().teamId();
        this.institutionId = time.whom().institutionId();
        this.opensToAllAt = window.opensToAllAt(time.startsAt());
        this.publicAt = window.publicAt(time.startsAt());
        this.state = ClinicSlotState.FREE;
    }

    /** It was made from a schedule. */
    ClinicSlot of(ClinicSchedule schedule) {
        this.scheduleId = schedule.getId();
        return this;
    }

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    /** What a team of the district meets when it asks for the slot: its own, or one that nobody used in time (trap 14). */
    SlotStanding standingForTeam(UUID team, @Nullable UUID institution, String district, Instant now) {
        if (!districtCode.equals(district)) {
            return SlotStanding.NOT_THERE;
        }
        if (!team.equals(teamId)
                && !(institutionId != null && institutionId.equals(institution))
                && opensToAllAt.isAfter(now)) {
            return SlotStanding.NOT_OPEN;
        }
        return state == ClinicSlotState.FREE && !publicAt.isAfter(now) && startsAt.isAfter(now)
                ? SlotStanding.PUBLIC
                : standing(now);
    }

    /** What the hospital meets when it wants to give the slot to a referral to one of its departments. */
    SlotStanding standingForHospital(UUID hospital, UUID department, Instant now) {
        if (!hospitalId.equals(hospital)) {
            return SlotStanding.NOT_THERE;
        }
        return departmentId.equals(department) ? standing(now) : SlotStanding.OF_OTHER_DEPARTMENT;
    }

    private SlotStanding standing(Instant now) {
        if (!startsAt.isAfter(now)) {
            return SlotStanding.PAST;
        }
        return switch (state) {
            case FREE -> SlotStanding.OPEN;
            case RELEASED -> SlotStanding.PUBLIC;
            case HELD, BOOKED, WITHDRAWN -> SlotStanding.TAKEN;
        };
    }

    /** Whether this caller may take it back: the same condition as {@link ClinicSlots#withdraw}. */
    public boolean isWithdrawableBy(Actor actor) {
        return state == ClinicSlotState.FREE
                && actor.is(Role.HOSPITAL_COORDINATOR)
                && hospitalId.equals(actor.institutionId());
    }
}
