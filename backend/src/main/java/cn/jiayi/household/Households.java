package cn.jiayi.household;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Households extends Repository<Household, UUID>, JpaSpecificationExecutor<Household> {

    List<Household> findByIdIn(Collection<UUID> ids);

    /** Only for a list that is compared with the register. */
    List<Household> findByNumberIn(Collection<String> numbers);

    /** Only for one whose scope was asked for before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select household from Household household where household.id = :id")
    Optional<Household> lock(UUID id);

    @Query("""
            select member from HouseholdMember member join fetch member.resident
            where member.householdId in :householdIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            order by member.householdId, member.since, member.id
            """)
    List<HouseholdMember> members(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select new cn.jiayi.household.Abode(household.id, household.residingSince, head.birthDate)
            from Household household left join Resident head on head.id = household.headId and head.diedOn is null
            where household.id in :ids
            """)
    List<Abode> abodesWithHeads(Collection<UUID> ids);

    @Query("""
            select new cn.jiayi.household.Abode(household.id, household.residingSince, min(resident.birthDate))
            from Household household
            left join HouseholdMember member on member.householdId = household.id
              and member.since <= :day and (member.until is null or member.until >= :day)
            left join member.resident resident on resident.diedOn is null
            where household.id in :ids
            group by household.id, household.residingSince
            """)
    List<Abode> abodesWithEldest(Collection<UUID> ids, LocalDate day);

    /** Those who have not left and not died: also on the day on which somebody else did. */
    @Query("""
            select member from HouseholdMember member join fetch member.resident
            where member.householdId in :householdIds and member.until is null
            order by member.householdId, member.since, member.id
            """)
    List<HouseholdMember> remaining(Collection<UUID> householdIds);

    @Query("""
            select member from HouseholdMember member join fetch member.resident
            join Household household on household.id = member.householdId and household.headId = member.resident.id
            where household.id in :householdIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            """)
    List<HouseholdMember> heads(Collection<UUID> householdIds, LocalDate day);

    /** In whichever household, also those that are over, the one joined last at the end. */
    @Query("""
            select new cn.jiayi.household.Lodging(member.resident.id, member.householdId) from HouseholdMember member
            where member.resident.id in :residentIds
            order by member.since, member.id
            """)
    List<Lodging> memberships(Collection<UUID> residentIds);

    @Query("""
            select guest from HouseholdGuest guest join fetch guest.resident
            where guest.householdId in :householdIds and guest.since <= :day and guest.until >= :day
            order by guest.since, guest.id
            """)
    List<HouseholdGuest> guests(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select address from HouseholdAddress address
            where address.householdId = :householdId and address.since <= :day and address.until >= :day
            """)
    Optional<HouseholdAddress> addressOn(UUID householdId, LocalDate day);

    @Query("""
            select mark from KeyGroupMark mark
            where mark.householdId in :householdIds
            order by mark.since desc, mark.id
            """)
    List<KeyGroupMark> marks(Collection<UUID> householdIds);

    @Query("""
            select new cn.jiayi.household.Lodging(member.resident.id, member.householdId) from HouseholdMember member
            where member.resident.id in :residentIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            order by member.since, member.id
            """)
    List<Lodging> memberships(Collection<UUID> residentIds, LocalDate day);
}
