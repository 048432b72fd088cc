package cn.jiayi.agreement;

import cn.jiayi.platform.DocumentSeal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals agreements: part of the act that concludes a contract, never before and never later. */
@Service
@RequiredArgsConstructor
public class Agreements {

    private final ClausesDirectory clauses;
    private final AgreementText text;
    private final DocumentSeal seal;
    private final EntityManager entities;
    private final Clock clock;

    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(AgreementDraft draft) {
        file(draft, clock.instant());
    }

    /** Takes in one that was signed on a screen elsewhere, as an import does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void file(AgreementDraft draft, Instant signedAt) {
        entities.persist(sealed(draft, clauses.inForce(draft.districtCode(), draft.signedOn()), signedAt));
    }

    /** The same, for a writer of many: what the database would hold, under clauses that it has asked for once. */
    public AgreementRow row(AgreementDraft draft, AgreementClauses under, Instant signedAt) {
        return new AgreementRow(sealed(draft, under, signedAt));
    }

    private SealedAgreement sealed(AgreementDraft draft, AgreementClauses under, Instant signedAt) {
        String document = text.write(under, draft);
        return new SealedAgreement(draft.contractId(), under.getId(), document, seal.of(document), signedAt);
    }
}
