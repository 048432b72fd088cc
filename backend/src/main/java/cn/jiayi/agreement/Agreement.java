package cn.jiayi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A sealed agreement (M14): the database's user may add one and read it, nothing else. */
@Getter
@Entity
@Immutable
public class Agreement {

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
    @Getter(AccessLevel.PACKAGE)
    private String document;

    /** SHA-256 of the document, hexadecimal: anybody who has the text can repeat it. */
    private String fingerprint;

    /** Of the document under the deployment's key: nobody without it can make another. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    @Getter(AccessLevel.PACKAGE)
    private byte[] mac;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Agreement() {}

    Agreement(UUID contractId, UUID clausesId, String document, byte[] mac, Instant sealedAt) {
        this.contractId = contractId;
        this.clausesId = clausesId;
        this.document = document;
        this.fingerprint = Fingerprint.of(document);
        this.mac = mac.clone();
        this.checkCode = CheckCode.of(mac);
        this.sealedAt = sealedAt;
    }
}
