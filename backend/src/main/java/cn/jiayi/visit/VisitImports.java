package cn.jiayi.visit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.repository.Repository;

interface VisitImports extends Repository<VisitImport, UUID> {

    Window<VisitImport> findByInstitutionIdOrderByIdDesc(
            @Nullable UUID institutionId, ScrollPosition position, Limit limit);

    Optional<VisitImport> findByIdAndInstitutionId(UUID id, @Nullable UUID institutionId);
}
