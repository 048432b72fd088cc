package cn.jiayi.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an institution told a household when it ended the contract (M16): one at most for each contract. */
@Entity
@Immutable
@Getter
public class TerminationNotice {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private TerminationNoticeReason reason;

    /** In the institution's own words. */
    private String note;

    private String givenByName;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected TerminationNotice() {}

    TerminationNotice(
            UUID contractId, TerminationNoticeReason reason, String note, String givenByName, Instant givenAt) {
        this.contractId = contractId;
        this.reason = reason;
        this.note = note;
        this.givenByName = givenByName;
        this.givenAt = givenAt;
    }
}
