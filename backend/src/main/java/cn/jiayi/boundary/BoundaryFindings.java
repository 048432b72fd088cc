package cn.jiayi.boundary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface BoundaryFindings extends Repository<BoundaryFinding, UUID>, JpaSpecificationExecutor<BoundaryFinding> {}
