package cn.jiayi.hospital;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = HELD, slot.takenById = :referralId,
                slot.heldUntil = :until, slot.version = slot.version + 1
            where slot.id = :id and slot.state = FREE and slot.startsAt > :now
              and (slot.publicAt > :now or :byHospital = true)
            """)
    int hold(UUID id, UUID referralId, Instant until, Instant now, boolean byHospital);

    /** Gives a free slot at once, without a hold before. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = BOOKED, slot.takenById = :referralId,
                slot.heldUntil = null, slot.version = slot.version + 1
            where slot.id = :id and slot.state = FREE and slot.startsAt > :now
            """)
    int give(UUID id, UUID referralId, Instant now);

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

    @Modifying(flushAutomatically = true)
    @Query("""
            update ClinicSlot slot
            set slot.state = WITHDRAWN, slot.version = slot.version + 1
            where slot.id = :id and slot.hospitalId = :hospitalId
              and slot.state = FREE
            """)
    int withdraw(UUID id, UUID hospitalId);
}
