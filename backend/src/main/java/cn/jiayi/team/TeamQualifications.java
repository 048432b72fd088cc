package cn.jiayi.team;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface TeamQualifications extends Repository<TeamQualification, UUID>, JpaSpecificationExecutor<TeamQualification> {

    List<TeamQualification> findByMemberIdInOrderByValidFromDescIdDesc(Collection<UUID> memberIds);
}
