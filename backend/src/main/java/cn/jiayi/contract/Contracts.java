package cn.jiayi.contract;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contracts extends Repository<Contract, UUID>, JpaSpecificationExecutor<Contract> {

    /** Only for one whose scope was asked for before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select contract from Contract contract where contract.id = :id")
    Optional<Contract> lock(UUID id);

    /** Only for whoever holds the paper, who is told no more than whether it is in force. */
    @Query("select contract from Contract contract where contract.id = :id")
    Optional<Contract> onPaper(UUID id);

    /** Only for those that the run or a scope has named. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select contract from Contract contract where contract.id in :ids and contract.renewsAfter is not null order by contract.id")
    List<Contract> lockToRenew(Collection<UUID> ids);

    /** The same without entities: a run locks a district's. By key: over another index it would wait for rows of another batch. */
    @Query(nativeQuery = true, value = """
            select id from contract force index (primary)
            where id in :ids and renews_after is not null order by id for update
            """)
    List<byte[]> lockRenewable(Collection<byte[]> ids);

    /** What they are, once they are locked. */
    @Query("""
            select new cn.jiayi.contract.RenewableContract(
                contract.id, contract.householdId, contract.teamId, contract.policyId, contract.districtCode,
                contract.state, term)
            from Contract contract join contract.terms term
            where contract.id in :ids and contract.renewsAfter is not null and term.lastDay = contract.termEndsOn
            order by contract.id
            """)
    List<RenewableContract> renewable(Collection<UUID> ids);

    /** Their next term, which ends on this day, has been written. */
    @Modifying
    @Query("""
            update versioned Contract contract
            set contract.termEndsOn = :lastDay, contract.state = cn.jiayi.contract.ContractState.AWAITING_RECONFIRMATION
            where contract.id in :ids and contract.renewsAfter is not null
            """)
    int goOn(Collection<UUID> ids, LocalDate lastDay);

    /** They end with their last term. */
    @Modifying
    @Query("""
            update versioned Contract contract
            set contract.endsOn = contract.termEndsOn, contract.endReason = cn.jiayi.contract.ContractEndReason.TERM_OVER
            where contract.id in :ids and contract.renewsAfter is not null
            """)
    int lapse(Collection<UUID> ids);

    /** All that these households ever had, for whoever asks about a day. */
    @Query("select contract from Contract contract where contract.householdId in :householdIds order by contract.id")
    List<Contract> ofHouseholds(Collection<UUID> householdIds);

    @Query("""
            select new cn.jiayi.contract.StandingContract(
                contract.id, contract.householdId, contract.teamId, contract.signedOn)
            from Contract contract
            where contract.householdId in :householdIds and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION)
              and (contract.endsOn is null or contract.endsOn >= :day)
            """)
    List<StandingContract> standing(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select new cn.jiayi.contract.HouseholdTeam(contract.householdId, contract.teamId) from Contract contract
            where contract.householdId in :householdIds and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION)
              and (contract.endsOn is null or contract.endsOn >= :day)
            """)
    List<HouseholdTeam> teamsInForce(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select new cn.jiayi.contract.TermOf(contract.id, term) from Contract contract join contract.terms term
            where contract.id in :ids
            order by contract.id, term.number
            """)
    List<TermOf> terms(Collection<UUID> ids);

    /** Whichever team has them: what a household has signed before counts for what it signs next (trap 21). */
    @Query("""
            select new cn.jiayi.contract.TermOfHousehold(contract.householdId, contract.id, contract.endsOn, term)
            from Contract contract join contract.terms term
            where contract.householdId in :householdIds
            order by term.firstDay, term.number
            """)
    List<TermOfHousehold> termsOfHouseholds(Collection<UUID> householdIds);

    @Query("""
            select new cn.jiayi.contract.MemberOf(contract.id, member) from Contract contract join contract.members member
            where contract.id in :ids
            order by contract.id, member.residentId
            """)
    List<MemberOf> members(Collection<UUID> ids);

    @Query("""
            select new cn.jiayi.contract.TeamOf(contract.id, team) from Contract contract join contract.teams team
            where contract.id in :ids
            order by contract.id, team.since
            """)
    List<TeamOf> teams(Collection<UUID> ids);

    @Query("""
            select new cn.jiayi.contract.HeldContract(
                contract.id, contract.householdId, contract.teamId, household.gridAreaId)
            from Contract contract join Household household on household.id = contract.householdId
            where contract.teamId = :teamId and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION)
              and (contract.endsOn is null or contract.endsOn >= :day)
            """)
    List<HeldContract> heldBy(UUID teamId, LocalDate day);

    @Query("""
            select new cn.jiayi.contract.HeldContract(
                contract.id, contract.householdId, contract.teamId, household.gridAreaId)
            from Contract contract join Household household on household.id = contract.householdId
            where contract.id in :ids and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION)
              and (contract.endsOn is null or contract.endsOn >= :day)
            """)
    List<HeldContract> held(Collection<UUID> ids, LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned Contract contract set contract.teamId = :to
            where contract.id in :ids and contract.teamId = :from
              and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION)
              and (contract.endsOn is null or contract.endsOn >= :day)
            """)
    int give(Collection<UUID> ids, UUID from, UUID to, LocalDate day);

    @Query("select distinct contract.householdId from Contract contract where contract.householdId in :householdIds")
    Set<UUID> signedOf(Collection<UUID> householdIds);

    /** Of contracts that were handed over just now. */
    @Query("select contract.householdId from Contract contract where contract.id in :ids")
    Set<UUID> householdsOf(Collection<UUID> ids);

    @Modifying
    @Query(nativeQuery = true, value = """
            update contract_team set until = :lastDay where contract_id in :ids and until is null and since < :day
            """)
    void endTeams(Collection<byte[]> ids, LocalDate day, LocalDate lastDay);

    /** Whoever had it since the same day never had it for a day. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into contract_team (contract_id, since, team_id) select id, :day, :team from contract where id in :ids
            on duplicate key update team_id = values(team_id)
            """)
    void beginTeams(Collection<byte[]> ids, byte[] team, LocalDate day);

    /** Whose last day is over and which are not closed yet, teams together. */
    @Query("""
            select new cn.jiayi.contract.DueContract(
                contract.id, contract.teamId, contract.townId, contract.persons, contract.endsOn)
            from Contract contract
            where contract.state in (IN_FORCE, AWAITING_RECONFIRMATION) and contract.endsOn < :day
            order by contract.teamId, contract.id
            limit :most
            """)
    List<DueContract> due(LocalDate day, int most);

    @Query("""
            select new cn.jiayi.contract.DueContract(
                contract.id, contract.teamId, contract.townId, contract.persons, contract.endsOn)
            from Contract contract
            where contract.householdId = :householdId
              and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION) and contract.endsOn < :day
            """)
    Optional<DueContract> dueOf(UUID householdId, LocalDate day);

    @Modifying(flushAutomatically = true)
    @Query("""
            update versioned Contract contract
            set contract.state = case when contract.endReason = cn.jiayi.contract.ContractEndReason.TERM_OVER
                then cn.jiayi.contract.ContractState.EXPIRED else cn.jiayi.contract.ContractState.TERMINATED end
            where contract.id in :ids
              and contract.state in (IN_FORCE, AWAITING_RECONFIRMATION) and contract.endsOn < :day
            """)
    int close(Collection<UUID> ids, LocalDate day);
}
