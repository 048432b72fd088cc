package cn.jiayi.district;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
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

/** A town or street, or a community or village of one (M02). */
@Getter
@Entity
@Immutable
public class Place {

    /** Of a statement by hand. */
    public static final Columns<Place> COLUMNS = Columns.of(
            "place",
            Place::new,
            "id",
            "district_code",
            "town_id",
            "kind",
            "code",
            "name",
            "residence",
            "permanent_population",
            "is_sample",
            "ordinal");

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** The town that a village belongs to; absent for a town. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID townId;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    /** Nine digits for a town, twelve for a village (trap 25); absent where the district has published none. */
    private @Nullable String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    /** Those who have lived here for half a year (常住人口), not those registered here (trap 4). */
    private int permanentPopulation;

    @Column(name = "is_sample")
    private boolean isSample;

    /** The place within the district's own documents, from 1. */
    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    private Place(Cells row) {
        this.id = row.id();
        this.districtCode = row.text();
        this.townId = row.idOrNull();
        this.kind = row.one(PlaceKind.class);
        this.code = row.textOrNull();
        this.name = row.text();
        this.residence = row.one(Residence.class);
        this.permanentPopulation = row.number();
        this.isSample = row.yes();
        this.ordinal = row.number();
    }

    /** Whether it is made up and not from the district's documents. */
    public boolean isSample() {
        return isSample;
    }

    public boolean isTown() {
        return kind == PlaceKind.TOWN;
    }
}
