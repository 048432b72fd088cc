package cn.jiayi.application;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID>, JpaSpecificationExecutor<Application> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select application from Application application where application.id = :id and application.teamId = :teamId")
    Optional<Application> lockOfTeam(UUID id, UUID teamId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select application from Application application where application.id = :id and application.householdId = :householdId")
    Optional<Application> lockOfHousehold(UUID id, UUID householdId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select application from Application application where application.householdId = :householdId and application.state = OPEN")
    Optional<Application> lockOpen(UUID householdId);

    /** Those whose last day is over, passing by what another replica is at. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = "-2"))
    @Query("""
            select application from Application application
            where application.state = OPEN and application.lapsesOn < :today
            order by application.lapsesOn, application.id
            """)
    List<Application> lockOver(LocalDate today, Limit most);

    @Query("""
            select count(application) > 0 from Application application
            where application.householdId = :householdId and application.state = OPEN and application.lapsesOn >= :today
            """)
    boolean hasOpen(UUID householdId, LocalDate today);
}
