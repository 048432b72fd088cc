package cn.jiayi.agreement;

import java.time.Instant;
import java.util.UUID;

/** A sealed agreement, column by column: for a writer of many rows that goes past the entities. */
public record AgreementRow(
        UUID contractId,
        UUID clausesId,
        String checkCode,
        Instant sealedAt,
        String document,
        String fingerprint,
        byte[] mac) {

    AgreementRow(SealedAgreement agreement) {
        this(
                agreement.getContractId(),
                agreement.getClausesId(),
                agreement.getCheckCode(),
                agreement.getSealedAt(),
                agreement.getDocument(),
                agreement.getFingerprint(),
                agreement.getMac());
    }
}
