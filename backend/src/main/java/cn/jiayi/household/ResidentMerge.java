package cn.jiayi.household;

import cn.jiayi.platform.Ids;
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

/** That two records were found to be of one person, and what went over to the one that stays: enough to take it back. */
@Entity
@Getter
class ResidentMerge {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID keptId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID doubleId;

    private LocalDate mergedOn;
    private boolean gaveNumber;
    private boolean gavePhone;

    /** The household whose head the double was. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID headedId;

    private @Nullable LocalDate undoneOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ResidentMerge() {}

    ResidentMerge(Resident kept, Resident twin, @Nullable UUID headedId, LocalDate mergedOn) {
        this.id = Ids.next();
        this.keptId = kept.getId();
        this.doubleId = twin.getId();
        this.gaveNumber = kept.getIdNumber() == null && twin.getIdNumber() != null;
        this.gavePhone = kept.getPhone() == null && twin.getPhone() != null;
        this.headedId = headedId;
        this.mergedOn = mergedOn;
    }

    void undo(LocalDate day) {
        this.undoneOn = day;
    }
}
