package cn.jiayi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A grid area (M08). {@code assignmentVersion} counts the changes of responsibility; it changes only by the conditional update in
 * {@link GridResponsibility}, so that of two who saw the same version one wins.
 */
@Entity
@Getter
public class GridArea {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID villageId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    private String code;
    private String name;

    /** GeoJSON geometry, WGS 84, longitude first. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String boundary;

    @Embedded
    private GridCentre centre;

    /** Permanent residents, persons (trap 4). */
    private int population;

    private int households;

    @Column(updatable = false)
    private int assignmentVersion;

    @Column(updatable = false)
    private @Nullable String changedBy;

    @Column(updatable = false)
    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected GridArea() {}

    GridArea(GridAreaDraft draft) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.villageId = draft.villageId();
        this.institutionId = draft.institutionId();
        this.code = draft.code();
        this.name = draft.name();
        this.boundary = draft.boundary();
        this.centre = GridCentre.of(draft.boundary());
        this.population = draft.population();
        this.households = draft.households();
    }
}
