package cn.jiayi.hospital;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up hospitals' departments; no user does this, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class DepartmentFounding {

    private final EntityManager entities;

    @Transactional
    public void found(Collection<DepartmentDraft> drafts) {
        drafts.forEach(draft -> entities.persist(new Department(draft)));
    }
}
