package cn.jiayi.ward;

import cn.jiayi.hospital.Department;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A ward (病区) with beds for family doctors. Whoever belongs to the district may know it; who lies in it only its hospital. */
@Entity
@Getter
public class Ward {

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

    private String name;
    private String location;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WardKind kind;

    /** The primary institution that shares it; absent unless joint. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    /** How many beds each night has from the end of the nights that are made already. */
    private int beds;

    private LocalDate firstNight;

    /** The first night on which nobody is taken in any more; absent while no end is set. */
    private @Nullable LocalDate closedFrom;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Ward() {}

    Ward(UUID id, Department department, WardDraft draft) {
        this.id = id;
        this.districtCode = department.getDistrictCode();
        this.hospitalId = department.getHospitalId();
        this.departmentId = department.getId();
        this.name = draft.name();
        this.location = draft.location();
        this.institutionId = draft.institutionId();
        this.kind = draft.institutionId() == null ? WardKind.RESERVED : WardKind.JOINT;
        this.beds = draft.beds();
        this.firstNight = draft.firstNight();
    }

    /** Whether the teams of this institution come first here. */
    boolean isSharedWith(@Nullable UUID institution) {
        return institutionId != null && institutionId.equals(institution);
    }

    boolean isClosedOn(LocalDate night) {
        return closedFrom != null && !night.isBefore(closedFrom);
    }

    private boolean isRunBy(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR) && hospitalId.equals(actor.institutionId());
    }

    /** Whether the caller may change its beds and close it. */
    public boolean isChangeableBy(Actor actor, LocalDate today) {
        return isRunBy(actor) && !isClosedOn(today);
    }

    void keepFromNowOn(int number) {
        beds = number;
    }

    /** As it was before the change. */
    void restore(WardChange change) {
        beds = change.getBedsBefore();
        closedFrom = change.isClosing() ? null : closedFrom;
    }

    void close(LocalDate from) {
        closedFrom = from;
    }
}
