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

    /** The team for which it is kept. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    private Instant opensToAllAt;

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

    ClinicSlot(Department department, SlotKind kind, String servedBy, SlotTime time, Duration keptApart) {
        this.id = Ids.next();
        this.districtCode = department.getDistrictCode();
        this.hospitalId = department.getHospitalId();
        this.departmentId = department.getId();
        this.kind = kind;
        this.servedBy = servedBy;
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
        this.teamId = time.teamId();
        this.opensToAllAt = time.startsAt().minus(keptApart);
        this.state = ClinicSlotState.FREE;
    }

    /** What a team of the district meets when it asks for the slot: its own, or one that nobody used in time (trap 14). */
    SlotStanding standingForTeam(UUID team, String district, Instant now) {
        if (!districtCode.equals(district)) {
            return SlotStanding.NOT_THERE;
        }
        if (!teamId.equals(team) && opensToAllAt.isAfter(now)) {
            return SlotStanding.NOT_OPEN;
        }
        return standing(now);
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
        return state == ClinicSlotState.FREE ? SlotStanding.OPEN : SlotStanding.TAKEN;
    }

    /** Whether this caller may take it back: the same condition as {@link ClinicSlots#withdraw}. */
    public boolean isWithdrawableBy(Actor actor) {
        return state == ClinicSlotState.FREE
                && actor.is(Role.HOSPITAL_COORDINATOR)
                && hospitalId.equals(actor.institutionId());
    }
}
