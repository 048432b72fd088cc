package cn.jiayi.household;

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

/** A household, the unit that signs (M10). */
@Entity
@Getter
public class Household {

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

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Household() {}

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
}
