package cn.jiayi.renewal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RenewalProblems extends Repository<RenewalProblem, UUID>, JpaSpecificationExecutor<RenewalProblem> {

    /** Of the terms that end now, solved or not. */
    @Query("""
            select problem from RenewalProblem problem
            where problem.contractId in :contracts
              and problem.termNumber = (select max(other.termNumber) from RenewalProblem other
                                        where other.contractId = problem.contractId)
            """)
    List<RenewalProblem> latest(Collection<UUID> contracts);
}
