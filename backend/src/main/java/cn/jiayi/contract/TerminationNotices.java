package cn.jiayi.contract;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TerminationNotices extends Repository<TerminationNotice, UUID> {

    List<TerminationNotice> findByContractIdIn(Collection<UUID> contractIds);
}
