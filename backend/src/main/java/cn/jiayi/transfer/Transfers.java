package cn.jiayi.transfer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface Transfers extends Repository<Transfer, UUID>, JpaSpecificationExecutor<Transfer> {

    Optional<Transfer> findByIdAndInstitutionId(UUID id, UUID institutionId);
}
