package cn.jiayi.household;

import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody stays with a household for a while (trap 8): a guest is no member, and is not counted (trap 4). */
@Entity
@Getter
@Table(name = "household_stay")
public class HouseholdGuest {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resident_id")
    private Resident resident;

    private LocalDate since;
    private LocalDate until;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected HouseholdGuest() {}

    HouseholdGuest(UUID householdId, Resident resident, LocalDate since, LocalDate until) {
        this.id = Ids.next();
        this.householdId = householdId;
        this.resident = resident;
        this.since = since;
        this.until = until;
    }

    public String getName() {
        return resident.getName();
    }
}
