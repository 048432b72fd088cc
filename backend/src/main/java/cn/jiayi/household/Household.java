package cn.jiayi.household;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.ReadableCode;
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

/** A household, the unit that signs (M10). */
@Entity
@Getter
public class Household {

    /** Of a statement by hand. */
    public static final Columns<Household> COLUMNS = Columns.of(
            "household",
            Household::new,
            "id",
            "district_code",
            "town_id",
            "village_id",
            "grid_area_id",
            "institution_id",
            "number",
            "address",
            "residing_since",
            "head_id",
            "moved_in_on",
            "ended_on",
            "ending",
            "version");

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID townId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID villageId;

    /** Absent while it is placed in none. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID gridAreaId;

    /** The primary institution that serves its place. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    /** Unique across the districts. */
    private String number;

    private String address;

    /** Since when it has lived in the district: what a policy's residence rule asks for (M11). */
    private LocalDate residingSince;

    /** The resident who is the head (户主); absent while there is none, for example after a death (trap 8). */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID headId;

    /** The first day at the address of today; absent while it has never moved. */
    private @Nullable LocalDate movedInOn;

    /** The last day in the register; absent while it goes on. */
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdEnding ending;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Household() {}

    private Household(Cells row) {
        this.id = row.id();
        this.districtCode = row.text();
        this.townId = row.id();
        this.villageId = row.id();
        this.gridAreaId = row.idOrNull();
        this.institutionId = row.id();
        this.number = row.text();
        this.address = row.text();
        this.residingSince = row.day();
        this.headId = row.idOrNull();
        this.movedInOn = row.dayOrNull();
        this.endedOn = row.dayOrNull();
        this.ending = row.oneOrNull(HouseholdEnding.class);
        this.version = row.number();
    }

    Household(HouseholdDraft draft) {
        this.id = draft.id();
        this.districtCode = draft.districtCode();
        this.townId = draft.townId();
        this.villageId = draft.villageId();
        this.gridAreaId = draft.gridAreaId();
        this.institutionId = draft.institutionId();
        this.number = draft.number();
        this.address = draft.address();
        this.residingSince = draft.residingSince();
        this.headId = draft.members().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .map(HouseholdDraft.Member::id)
                .findFirst()
                .orElse(null);
    }

    /** A household that begins now. */
    Household(String districtCode, Dwelling dwelling, LocalDate residingSince) {
        this.id = Ids.next();
        this.districtCode = districtCode;
        this.number = districtCode + "-" + ReadableCode.of(id);
        this.townId = dwelling.townId();
        this.villageId = dwelling.villageId();
        this.gridAreaId = dwelling.gridAreaId();
        this.institutionId = dwelling.institutionId();
        this.address = dwelling.address();
        this.residingSince = residingSince;
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    /** Since when it has lived where it lives now. */
    public LocalDate livesHereSince() {
        return movedInOn == null ? residingSince : movedInOn;
    }

    public Dwelling dwelling() {
        return new Dwelling(townId, villageId, gridAreaId, institutionId, address);
    }

    void moveTo(Dwelling dwelling, LocalDate firstDay) {
        this.townId = dwelling.townId();
        this.villageId = dwelling.villageId();
        this.gridAreaId = dwelling.gridAreaId();
        this.institutionId = dwelling.institutionId();
        this.address = dwelling.address();
        this.movedInOn = firstDay;
    }

    void nameHead(@Nullable UUID residentId) {
        this.headId = residentId;
    }

    void end(HouseholdEnding how, LocalDate lastDay) {
        this.ending = how;
        this.endedOn = lastDay;
        this.headId = null;
    }
}
