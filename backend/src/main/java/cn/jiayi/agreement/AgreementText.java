package cn.jiayi.agreement;

import cn.jiayi.platform.DocumentSeal;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is row, and reads it again only if every byte of it and of its clauses is as it was. */
@Component
@RequiredArgsConstructor
class AgreementText {

    private final DocumentSeal seal;
    private final JsonMapper json;

    String write(AgreementClauses clauses, AgreementDraft draft) {
        return json.writeValueAsString(new AgreementDocument(clauses.getVersion(), clauses.getFingerprint(), draft));
    }

    /** Absent where the seal is broken. */
    @Nullable AgreementDraft read(SealedAgreement row, AgreementClauses clauses) {
        if (!isWhole(row) || !clauses.areUnchanged()) {
            return null;
        }
        AgreementDocument document = json.readValue(row.getDocument(), AgreementDocument.class);
        return document.clausesFingerprint().equals(clauses.getFingerprint())
                        && document.agreement().contractId().equals(row.getContractId())
                ? document.agreement()
                : null;
    }

    private boolean isWhole(SealedAgreement row) {
        return seal.isOf(row.getDocument(), row.getMac())
                && CheckCode.of(row.getMac()).equals(row.getCheckCode())
                && Fingerprint.of(row.getDocument()).equals(row.getFingerprint());
    }
}
