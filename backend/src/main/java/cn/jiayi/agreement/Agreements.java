package cn.jiayi.agreement;

import cn.jiayi.platform.DocumentSeal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Seals agreements: part of the act that concludes a contract, never before and never later. */
@Service
@RequiredArgsConstructor
public class Agreements {

    private final ClausesDirectory clauses;
    private final DocumentSeal seal;
    private final EntityManager entities;
    private final JsonMapper json;
    private final Clock clock;

    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(AgreementDraft draft) {
        AgreementClauses under = clauses.inForce(draft.districtCode(), draft.signedOn());
        String document =
                json.writeValueAsString(new AgreementDocument(under.getVersion(), under.getFingerprint(), draft));
        entities.persist(
                new Agreement(draft.contractId(), under.getId(), document, seal.of(document), clock.instant()));
    }
}
