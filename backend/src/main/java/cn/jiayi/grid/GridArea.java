package cn.jiayi.grid;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
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

    /** Of a statement by hand. */
    public static final Columns<GridArea> COLUMNS = Columns.of(
            "grid_area",
            GridArea::new,
            "id",
            "district_code",
            "village_id",
            "institution_id",
            "code",
            "name",
            "longitude",
            "latitude",
            "population",
            "households",
            "assignment_version",
            "changed_by",
            "changed_at");

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

    /** GeoJSON geometry, WGS 84, longitude first; absent where a statement by hand has left it out, being long. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String boundary;

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

    private GridArea(Cells row) {
        this.id = row.id();
        this.districtCode = row.text();
        this.villageId = row.id();
        this.institutionId = row.id();
        this.code = row.text();
        this.name = row.text();
        this.centre = new GridCentre(row.decimal(), row.decimal());
        this.population = row.number();
        this.households = row.number();
        this.assignmentVersion = row.number();
        this.changedBy = row.textOrNull();
        this.changedAt = row.instantOrNull();
    }

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
