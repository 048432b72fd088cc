package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Households extends Repository<Household, UUID>, JpaSpecificationExecutor<Household> {

    @Query("""
            select member from HouseholdMember member join fetch member.resident
            where member.householdId in :householdIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            order by member.householdId, member.since, member.id
            """)
    List<HouseholdMember> members(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select member from HouseholdMember member join fetch member.resident
            join Household household on household.id = member.householdId and household.headId = member.resident.id
            where household.id in :householdIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            """)
    List<HouseholdMember> heads(Collection<UUID> householdIds, LocalDate day);

    @Query("""
            select member from HouseholdMember member
            where member.resident.id in :residentIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            order by member.since, member.id
            """)
    List<HouseholdMember> memberships(Collection<UUID> residentIds, LocalDate day);
}
