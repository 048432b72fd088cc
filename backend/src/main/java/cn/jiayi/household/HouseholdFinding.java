package cn.jiayi.household;

import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something about a household that has to be put right (trap 8); gone when it is. */
@Entity
@Getter
public class HouseholdFinding {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID householdId;

    /** Absent where it is about the household. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID residentId;

    @Enumerated(EnumType.STRING)
    private HouseholdFindingKind kind;

    private LocalDate foundOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected HouseholdFinding() {}

    HouseholdFinding(FindingRules.Found found, LocalDate foundOn) {
        this.id = Ids.next();
        this.householdId = found.householdId();
        this.residentId = found.residentId();
        this.kind = found.kind();
        this.foundOn = foundOn;
    }

    FindingRules.Found found() {
        return new FindingRules.Found(kind, householdId, residentId);
    }
}
