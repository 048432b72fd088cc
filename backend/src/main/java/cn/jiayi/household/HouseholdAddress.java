package cn.jiayi.household;

import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a household lived before (trap 12). Where it lives now, the household itself says. */
@Entity
@Getter
public class HouseholdAddress {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID townId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID villageId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID gridAreaId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    private String address;
    private LocalDate since;
    private LocalDate until;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected HouseholdAddress() {}

    /** Where the household has lived until a day. */
    HouseholdAddress(Household household, LocalDate lastDay) {
        Dwelling dwelling = household.dwelling();
        this.id = Ids.next();
        this.householdId = household.getId();
        this.townId = dwelling.townId();
        this.villageId = dwelling.villageId();
        this.gridAreaId = dwelling.gridAreaId();
        this.institutionId = dwelling.institutionId();
        this.address = dwelling.address();
        this.since = household.livesHereSince();
        this.until = lastDay;
    }

    Dwelling dwelling() {
        return new Dwelling(townId, villageId, gridAreaId, institutionId, address);
    }
}
