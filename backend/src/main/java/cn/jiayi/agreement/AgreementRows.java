package cn.jiayi.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementRows extends Repository<SealedAgreement, UUID> {

    List<SealedAgreement> findByContractIdIn(Collection<UUID> contractIds);

    Optional<SealedAgreement> findByCheckCode(String checkCode);
}
