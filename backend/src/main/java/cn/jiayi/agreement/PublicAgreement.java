package cn.jiayi.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds an agreement may ask about it; it names nobody.
 *
 * @param number absent, as the day, where the seal is broken
 */
public record PublicAgreement(
        UUID contractId,
        AgreementSeal seal,
        @Nullable String number,
        @Nullable LocalDate signedOn) {

    static PublicAgreement of(Agreement agreement) {
        AgreementDraft content = agreement.content();
        return new PublicAgreement(
                agreement.contractId(),
                agreement.seal(),
                content == null ? null : content.contractNumber(),
                content == null ? null : content.signedOn());
    }
}
