package cn.jiayi.institution;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a district's institutions and their combinations; no user does this, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class InstitutionFounding {

    private final EntityManager entities;

    /** Whoever supervises comes before those whom it supervises. */
    @Transactional
    public void found(Collection<InstitutionDraft> drafts) {
        drafts.forEach(draft -> entities.persist(new Institution(draft)));
    }

    @Transactional
    public void combine(Collection<CombinationDraft> drafts) {
        drafts.forEach(draft -> entities.persist(new Combination(draft, null, null)));
    }
}
