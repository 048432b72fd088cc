package cn.jiayi.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A health institution (M03): read here, entered with the district's data. */
@Getter
@Entity
@Immutable
public class Institution {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** The town or street in which it stands. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    private String name;

    private String address;

    /** Of the reception desk: public. */
    private String phone;

    /** Who supervises it; absent for those that stand alone. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID supervisedById;

    @SuppressWarnings("NullAway.Init")
    protected Institution() {}

    Institution(InstitutionDraft draft) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.placeId = draft.placeId();
        this.kind = draft.kind();
        this.name = draft.name();
        this.address = draft.address();
        this.phone = draft.phone();
        this.supervisedById = draft.supervisedById();
    }

    public boolean isHospital() {
        return kind.isHospital();
    }
}
