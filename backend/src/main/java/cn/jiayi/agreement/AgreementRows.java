package cn.jiayi.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementRows extends Repository<Agreement, UUID> {

    List<Agreement> findByContractIdIn(Collection<UUID> contractIds);

    Optional<Agreement> findByCheckCode(String checkCode);
}
