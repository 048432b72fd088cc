package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A department (科室) of a hospital. Whoever belongs to the district may see it. */
@Entity
@Getter
public class Department {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    private String name;
    private String location;

    /** Its place in the hospital's own list. */
    private int ordinal;

    /** How a patient gets there. */
    private @Nullable String directions;

    /** What a patient brings. */
    private @Nullable String bring;

    /** The first day on which it takes nobody any more. */
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Department() {}

    Department(DepartmentDraft draft) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.hospitalId = draft.hospitalId();
        this.name = draft.name();
        this.location = draft.location();
        this.ordinal = draft.ordinal();
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isChangeableBy(Actor actor) {
        return isOpen() && actor.is(Role.HOSPITAL_COORDINATOR) && hospitalId.equals(actor.institutionId());
    }

    void describe(DepartmentNotice notice) {
        this.name = notice.name();
        this.location = notice.location();
        this.directions = notice.directions();
        this.bring = notice.bring();
    }

    void close(LocalDate day) {
        this.closedOn = day;
    }
}
