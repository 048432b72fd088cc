package cn.jiayi.household;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Residents extends Repository<Resident, UUID> {

    List<Resident> findByIdIn(Collection<UUID> ids);

    /** Writes what is new, so that a number that is taken is refused now. */
    void flush();

    /** Only for one whose scope was asked for before, or whose identity number is known. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select resident from Resident resident where resident.id = :id")
    Optional<Resident> lock(UUID id);

    /** The record that stands for an identity number; closed doubles never do. */
    @Query("""
            select resident.id from Resident resident
            where resident.districtCode = :district and resident.idNumber.index = :index and resident.doubleOfId is null
            """)
    Optional<UUID> identified(String district, byte[] index);

    /** Every membership, the first first. */
    @Query("""
            select member from HouseholdMember member where member.resident.id = :residentId
            order by member.since, member.id
            """)
    List<HouseholdMember> rowsOf(UUID residentId);

    @Query("""
            select mark from KeyGroupMark mark
            where mark.residentId in :residentIds
            order by mark.since desc, mark.id
            """)
    List<KeyGroupMark> marks(Collection<UUID> residentIds);

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
