package cn.jiayi.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A certificate of a member with its days (M04), as the register of doctors and nurses shows it to anyone. */
@Entity
@Getter
public class TeamQualification {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID memberId;

    private String title;
    private String certificate;
    private LocalDate validFrom;

    /** The last day; absent for one that does not expire. */
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected TeamQualification() {}

    TeamQualification(UUID id, CertifyMember certified) {
        this.id = id;
        this.memberId = certified.memberId();
        this.title = certified.title().strip();
        this.certificate = certified.certificate().strip();
        this.validFrom = certified.validFrom();
        this.validUntil = certified.validUntil();
    }

    public boolean isExpiredOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }
}
