package cn.jiayi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agreement as it lies in the database, whose user may add one and read it, nothing else (M14). */
@Getter
@Entity
@Immutable
@Table(name = "agreement")
class SealedAgreement {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID contractId;

    /** Printed on both copies, and in the square code. */
    private String checkCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID clausesId;

    private Instant sealedAt;

    @Column(columnDefinition = "mediumtext")
    private String document;

    /** Of the document: anybody who has the text can repeat it. */
    private String fingerprint;

    /** Of the document, under the deployment's key: nobody without it can make another. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] mac;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected SealedAgreement() {}

    SealedAgreement(UUID contractId, UUID clausesId, String document, byte[] mac, Instant sealedAt) {
        this.contractId = contractId;
        this.clausesId = clausesId;
        this.document = document;
        this.fingerprint = Fingerprint.of(document);
        this.mac = mac.clone();
        this.checkCode = CheckCode.of(mac);
        this.sealedAt = sealedAt;
    }
}
