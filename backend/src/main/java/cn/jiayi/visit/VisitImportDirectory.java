package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files that a hospital has brought. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VisitImportDirectory {

    private final VisitImports imports;

    public Optional<VisitImport> find(Actor actor, UUID id) {
        return actor.is(Role.HOSPITAL_COORDINATOR)
                ? imports.findByIdAndInstitutionId(id, actor.institutionId())
                : Optional.empty();
    }

    /** A page of the hospital's, the latest first. */
    public Window<VisitImport> list(Actor actor, Paging paging) {
        return imports.findByInstitutionIdOrderByIdDesc(actor.institutionId(), paging.position(), paging.limit());
    }
}
