package cn.jiayi.renewal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RenewalRuns extends Repository<RenewalRun, UUID> {

    Optional<RenewalRun> findByIdAndDistrictCode(UUID id, String districtCode);

    Optional<RenewalRun> findByDistrictCodeAndState(String districtCode, RenewalRunState state);

    Window<RenewalRun> findByDistrictCodeOrderByIdDesc(String districtCode, ScrollPosition position, Limit limit);

    /** Only for whoever hands its contracts out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select run from RenewalRun run where run.id = :id")
    Optional<RenewalRun> lock(UUID id);

    /** Only for whoever works on it. */
    @Query("select run from RenewalRun run where run.id = :id")
    RenewalRun ofWorker(UUID id);

    @Query("select run.id from RenewalRun run where run.state = RUNNING order by run.id")
    List<UUID> running();

    /** How many contracts of the district have to be looked at. */
    @Query(
            "select count(*) from Contract contract where contract.districtCode = :district and contract.renewsAfter <= :until")
    int contracts(String district, LocalDate until);

    /** The next of them that are not handed out, the earliest end first. */
    @Query("""
            select new cn.jiayi.renewal.EndingContract(contract.id, contract.renewsAfter) from Contract contract
            where contract.districtCode = :district and contract.renewsAfter <= :until
              and (contract.renewsAfter > :reachedDay
                   or contract.renewsAfter = :reachedDay and contract.id > :reachedContract)
            order by contract.renewsAfter, contract.id
            limit :most
            """)
    List<EndingContract> next(String district, LocalDate until, LocalDate reachedDay, UUID reachedContract, int most);

    /** Those of a batch that have still to be looked at. */
    @Query("""
            select contract.id from Contract contract
            where contract.districtCode = :district
              and (contract.renewsAfter > :#{#batch.after().lastDay()}
                   or contract.renewsAfter = :#{#batch.after().lastDay()} and contract.id > :#{#batch.after().id()})
              and (contract.renewsAfter < :#{#batch.until().lastDay()}
                   or contract.renewsAfter = :#{#batch.until().lastDay()} and contract.id <= :#{#batch.until().id()})
            """)
    List<UUID> of(String district, RenewalBatch batch);

    /** Who worked on a batch adds what became of it. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned RenewalRun run
            set run.lookedAt = run.lookedAt + :renewed + :inOrder + :obstructed + :expired, run.renewed = run.renewed + :renewed,
                run.inOrder = run.inOrder + :inOrder, run.obstructed = run.obstructed + :obstructed, run.expired = run.expired + :expired
            where run.id = :id
            """)
    void count(UUID id, int renewed, int inOrder, int obstructed, int expired);

    /** What a run has left to do, by team: renewals to re-confirm. */
    @Query("""
            select new cn.jiayi.renewal.LeftToDo(contract.teamId, count(*), min(renewal.firstDay))
            from Renewal renewal join Contract contract on contract.id = renewal.contractId
            where renewal.runId = :run group by contract.teamId
            """)
    List<LeftToDo> toReconfirm(UUID run);

    /** What a run has left to do, by institution: problems that it was the first to find. */
    @Query("""
            select new cn.jiayi.renewal.LeftToDo(contract.institutionId, count(*), min(problem.lastDay))
            from RenewalProblem problem join Contract contract on contract.id = problem.contractId
            where problem.runId = :run and problem.solvedAt is null group by contract.institutionId
            """)
    List<LeftToDo> toSolve(UUID run);

    @Query("""
            select new cn.jiayi.renewal.EndingsRow(year(contract.renewsAfter), month(contract.renewsAfter), count(*))
            from Contract contract
            where contract.districtCode = :district and contract.renewsAfter between :from and :until
            group by year(contract.renewsAfter), month(contract.renewsAfter)
            """)
    List<EndingsRow> endingsOfDistrict(String district, LocalDate from, LocalDate until);

    @Query("""
            select new cn.jiayi.renewal.EndingsRow(year(contract.renewsAfter), month(contract.renewsAfter), count(*))
            from Contract contract
            where contract.institutionId = :institution and contract.renewsAfter between :from and :until
            group by year(contract.renewsAfter), month(contract.renewsAfter)
            """)
    List<EndingsRow> endingsOfInstitution(UUID institution, LocalDate from, LocalDate until);
}
