package cn.jiayi.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
}
