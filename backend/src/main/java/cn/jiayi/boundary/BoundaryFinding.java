package cn.jiayi.boundary;

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

/** A piece of ground that no grid area covers, or that two do (M08): as the last survey of the district found it. */
@Entity
@Immutable
@Getter
public class BoundaryFinding {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @Enumerated(EnumType.STRING)
    private BoundaryFindingKind kind;

    /** Of a gap: the place. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID placeId;

    /** Of a gap: the town, or the place itself where it is one. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID townId;

    /** Of an overlap: one area. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID areaId;

    /** Of an overlap: the other. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID otherAreaId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID institutionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID otherInstitutionId;

    private long squareMetres;

    @JdbcTypeCode(SqlTypes.JSON)
    private String boundary;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected BoundaryFinding() {}
}
