package cn.jiayi.renewal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Renewals extends Repository<Renewal, UUID>, JpaSpecificationExecutor<Renewal> {

    /** The latest of each contract, in one statement. */
    @Query("""
            select renewal from Renewal renewal
            where renewal.contractId in :contracts
              and renewal.termNumber = (select max(other.termNumber) from Renewal other
                                        where other.contractId = renewal.contractId)
            """)
    List<Renewal> latest(Collection<UUID> contracts);
}
