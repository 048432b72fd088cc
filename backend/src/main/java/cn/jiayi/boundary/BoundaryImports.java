package cn.jiayi.boundary;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface BoundaryImports extends Repository<BoundaryImport, UUID>, JpaSpecificationExecutor<BoundaryImport> {

    Optional<BoundaryImport> findFirstByDistrictCodeAndInstitutionIdAndUndoneAtIsNullOrderByIdDesc(
            String districtCode, UUID institutionId);

    Optional<BoundaryImport> findFirstByDistrictCodeAndInstitutionIdIsNullAndUndoneAtIsNullOrderByIdDesc(
            String districtCode);

    BoundaryImport saveAndFlush(BoundaryImport made);
}
