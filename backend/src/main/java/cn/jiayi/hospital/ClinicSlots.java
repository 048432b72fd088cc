package cn.jiayi.hospital;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Slots, and the verbs that change where one stands. Each verb is one statement that names the state that it needs: whoever comes
 * second waits for the row, then changes nothing and counts 0 (M24).
 */
interface ClinicSlots extends Repository<ClinicSlot, UUID>, JpaSpecificationExecutor<ClinicSlot> {

    List<ClinicSlot> saveAllAndFlush(Iterable<ClinicSlot> slots);

    Optional<ClinicSlot> findByIdAndDistrictCode(UUID id, String districtCode);

    Optional<ClinicSlot> findByIdAndHospitalId(UUID id, @Nullable UUID hospitalId);

    /** What the doctor or the equipment does already between two instants. */
    @Query("""
            select slot from ClinicSlot slot
            where slot.departmentId = :departmentId and slot.servedBy = :servedBy
              and slot.state <> WITHDRAWN
              and slot.startsAt < :until and slot.endsAt > :from
            order by slot.startsAt
            """)
    List<ClinicSlot> servedBy(UUID departmentId, String servedBy, Instant from, Instant until);

    /** The time is named too: whoever takes a slot takes it at the time that was seen, or looks again. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = HELD, slot.takenById = :referralId,
                slot.heldUntil = :until, slot.version = slot.version + 1
            where slot.id = :id and slot.state = FREE and slot.startsAt > :now and slot.startsAt = :startsAt
              and (slot.publicAt > :now or :byHospital = true)
            """)
    int hold(UUID id, Instant startsAt, UUID referralId, Instant until, Instant now, boolean byHospital);

    /** Gives a free slot at once, without a hold before. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = BOOKED, slot.takenById = :referralId,
                slot.heldUntil = null, slot.version = slot.version + 1
            where slot.id = :id and slot.state = FREE and slot.startsAt > :now and slot.startsAt = :startsAt
            """)
    int give(UUID id, Instant startsAt, UUID referralId, Instant now);

    /** Turns the referral's hold into a booking. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = BOOKED, slot.heldUntil = null, slot.version = slot.version + 1
            where slot.id = :id and slot.state = HELD and slot.takenById = :referralId
            """)
    int book(UUID id, UUID referralId);

    /** Frees whatever these referrals hold or were given. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = FREE, slot.takenById = null,
                slot.heldUntil = null, slot.version = slot.version + 1
            where slot.takenById in :referralIds
            """)
    int free(Collection<UUID> referralIds);

    /** What patients have ahead in a department: how many, and when the first (an aggregate, always one row). */
    @Query("""
            select new cn.jiayi.hospital.SlotsAhead(count(slot), min(slot.startsAt)) from ClinicSlot slot
            where slot.departmentId = :departmentId and slot.state in (HELD, BOOKED) and slot.startsAt > :now
            """)
    SlotsAhead takenAhead(UUID departmentId, Instant now);

    /** Takes back what is free, by one of these; absent for any. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = WITHDRAWN, slot.version = slot.version + 1
            where slot.hospitalId = :hospitalId
              and (:departmentId is null or slot.departmentId = :departmentId)
              and (:scheduleId is null or slot.scheduleId = :scheduleId)
              and slot.startsAt >= :from and slot.startsAt < :before and slot.state = FREE
            """)
    int withdrawAll(
            UUID hospitalId, @Nullable UUID departmentId, @Nullable UUID scheduleId, Instant from, Instant before);

    @Query("""
            select count(slot) from ClinicSlot slot
            where slot.hospitalId = :hospitalId and (:scheduleId is null or slot.scheduleId = :scheduleId)
              and slot.startsAt >= :from and slot.startsAt < :before and slot.state in (HELD, BOOKED)
            """)
    long countTaken(UUID hospitalId, @Nullable UUID scheduleId, Instant from, Instant before);

    @Query("""
            select count(slot) from ClinicSlot slot
            where slot.hospitalId = :hospitalId and (:scheduleId is null or slot.scheduleId = :scheduleId)
              and slot.startsAt >= :from and slot.startsAt < :before and slot.state = FREE
            """)
    long countFree(UUID hospitalId, @Nullable UUID scheduleId, Instant from, Instant before);

    @Query("""
            select slot from ClinicSlot slot
            where slot.hospitalId = :hospitalId and (:scheduleId is null or slot.scheduleId = :scheduleId)
              and slot.startsAt >= :from and slot.startsAt < :before and slot.state in (HELD, BOOKED)
            order by slot.startsAt, slot.id
            """)
    List<ClinicSlot> taken(UUID hospitalId, @Nullable UUID scheduleId, Instant from, Instant before, Limit limit);

    /** Moves a free slot; its windows move with it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.startsAt = :startsAt, slot.endsAt = :endsAt, slot.opensToAllAt = :opensToAllAt,
                slot.publicAt = :publicAt, slot.version = slot.version + 1
            where slot.id = :id and slot.state = FREE
            """)
    int move(UUID id, Instant startsAt, Instant endsAt, Instant opensToAllAt, Instant publicAt);

    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = WITHDRAWN, slot.version = slot.version + 1
            where slot.id = :id and slot.hospitalId = :hospitalId
              and slot.state = FREE
            """)
    int withdraw(UUID id, UUID hospitalId);
}
