package cn.jiayi.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Residents extends Repository<Resident, UUID> {

    List<Resident> findByIdIn(Collection<UUID> ids);

    @Query("""
            select mark from KeyGroupMark mark
            where mark.residentId in :residentIds
              and mark.since <= :day and (mark.until is null or mark.until >= :day)
            """)
    List<KeyGroupMark> marksOfResidents(Collection<UUID> residentIds, LocalDate day);

    /** Marks of a household, once for each member that it reaches. */
    @Query("""
            select new cn.jiayi.household.ReachedByMark(member.resident.id, mark.keyGroup)
            from KeyGroupMark mark join HouseholdMember member on member.householdId = mark.householdId
            where member.resident.id in :residentIds
              and member.since <= :day and (member.until is null or member.until >= :day)
              and mark.since <= :day and (mark.until is null or mark.until >= :day)
            """)
    List<ReachedByMark> reachedByMarksOfHouseholds(Collection<UUID> residentIds, LocalDate day);
}
