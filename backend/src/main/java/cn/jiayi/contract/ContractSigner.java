package cn.jiayi.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who signed for the household and on what authority, as of that day (trap 1). */
@Embeddable
public record ContractSigner(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(name = "signer_id", length = 16)
        UUID residentId,

        @Column(name = "signer_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "signer_authority")
        SigningAuthority authority) {}
