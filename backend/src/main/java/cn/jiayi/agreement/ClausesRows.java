package cn.jiayi.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClausesRows extends Repository<AgreementClauses, UUID> {

    Optional<AgreementClauses> findFirstByDistrictCodeAndValidFromLessThanEqualOrderByVersionDesc(
            String districtCode, LocalDate day);

    List<AgreementClauses> findByIdIn(Collection<UUID> ids);
}
