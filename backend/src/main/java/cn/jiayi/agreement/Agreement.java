package cn.jiayi.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as anybody who may see its contract sees it.
 *
 * @param checkCode twelve characters, printed on both copies: by them anybody asks whether it is genuine
 * @param fingerprint SHA-256 of the sealed text, hexadecimal
 * @param content what was signed; absent where the seal is broken, for then nobody knows
 */
public record Agreement(
        UUID contractId,
        String checkCode,
        Instant sealedAt,
        String fingerprint,
        AgreementClauses clauses,
        @Nullable AgreementDraft content) {

    public AgreementSeal seal() {
        return content == null ? AgreementSeal.ALTERED : AgreementSeal.GENUINE;
    }

    public String printedCheckCode() {
        return CheckCode.printed(checkCode);
    }
}
