package cn.jiayi.referral;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Referrals extends Repository<Referral, UUID>, JpaSpecificationExecutor<Referral> {

    /** Taken before anything is decided: of two answers the second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select referral from Referral referral where referral.id = :id and referral.hospitalId = :hospitalId")
    Optional<Referral> lockOfHospital(UUID id, @Nullable UUID hospitalId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select referral from Referral referral where referral.id = :id and referral.teamId = :teamId")
    Optional<Referral> lockOfTeam(UUID id, @Nullable UUID teamId);

    /** What is under way of a resident: few rows, along an index. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select referral from Referral referral
            where referral.residentId = :residentId and referral.state in (WAITING, OFFERED, CONFIRMED, ADMITTED)
            order by referral.id
            """)
    List<Referral> lockOfResident(UUID residentId);

    /** Those that nobody has answered in time, but for those that somebody, or another replica, is busy with now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = "-2"))
    @Query("""
            select referral from Referral referral
            where referral.state in (WAITING, OFFERED)
              and referral.answerBy <= :now
            order by referral.answerBy
            """)
    List<Referral> lockOverdue(Instant now, Limit limit);

    @Query("""
            select referral from Referral referral
            where referral.residentId = :residentId and referral.departmentId = :departmentId
              and referral.state in (WAITING, OFFERED)
            """)
    Optional<Referral> openOf(UUID residentId, UUID departmentId);

    /** The referral that has a slot, so that a loser can be told whose it is: team, number and time, never the patient. */
    @Query("select referral from Referral referral where referral.id = :takenById")
    Optional<Referral> takerOf(UUID takenById);
}
