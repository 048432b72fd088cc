package cn.jiayi.ward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stays, and the verbs that change one. Who calls them holds the locks of the nights. */
interface BedStays extends Repository<BedStay, UUID>, JpaSpecificationExecutor<BedStay> {

    BedStay saveAndFlush(BedStay stay);

    /** What these referrals have now, in the order in which nights are locked. */
    @Query("""
            select new cn.jiayi.ward.TakenNights(stay.id, stay.wardId, stay.referralId, stay.state, stay.firstNight, stay.lastNight)
            from BedStay stay
            where stay.referralId in :referralIds and stay.state <> ENDED
            order by stay.wardId, stay.firstNight, stay.id
            """)
    List<TakenNights> live(Collection<UUID> referralIds);

    /** Puts a held or given stay into these nights of this ward: held until then, or given where there is no such time. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.wardId = :wardId, stay.hospitalId = :hospitalId, stay.firstNight = :first, stay.lastNight = :last,
                stay.state = :state, stay.heldUntil = :heldUntil, stay.version = stay.version + 1
            where stay.id = :id and stay.state in (HELD, BOOKED)
            """)
    int put(
            UUID id,
            UUID wardId,
            UUID hospitalId,
            LocalDate first,
            LocalDate last,
            BedStayState state,
            @Nullable Instant heldUntil);

    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.state = BOOKED, stay.heldUntil = null, stay.version = stay.version + 1
            where stay.referralId = :referralId and stay.state = HELD
            """)
    int book(UUID referralId);

    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.state = ADMITTED, stay.admittedOn = :first, stay.firstNight = :first, stay.lastNight = :last,
                stay.version = stay.version + 1
            where stay.id = :id and stay.state = BOOKED
            """)
    int admit(UUID id, LocalDate first, LocalDate last);

    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.lastNight = :last, stay.version = stay.version + 1
            where stay.id = :id and stay.state in (BOOKED, ADMITTED)
            """)
    int until(UUID id, LocalDate last);

    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.state = ENDED, stay.heldUntil = null, stay.freedUntil = stay.lastNight,
                stay.lastNight = :last, stay.endedOn = :on, stay.version = stay.version + 1
            where stay.id = :id and stay.state <> ENDED
            """)
    int end(UUID id, LocalDate last, LocalDate on);

    /** Brings an ended stay back: given, or with the patient in the ward. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.state = :state, stay.lastNight = stay.freedUntil, stay.freedUntil = null, stay.endedOn = null,
                stay.version = stay.version + 1
            where stay.id = :id and stay.state = ENDED and stay.freedUntil is not null
            """)
    int revive(UUID id, BedStayState state);

    /** Back to given: the patient had not come after all. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update BedStay stay
            set stay.state = BOOKED, stay.admittedOn = null, stay.version = stay.version + 1
            where stay.referralId = :referralId and stay.state = ADMITTED
            """)
    int unadmit(UUID referralId);

    /** The stay that ended last. */
    Optional<BedStay> findFirstByReferralIdAndStateOrderByIdDesc(UUID referralId, BedStayState state);

    /** All that these referrals had, the newest last. */
    List<BedStay> findByReferralIdInOrderById(Collection<UUID> referralIds);

    /** How many have a bed on a night from this one on. */
    @Query("""
            select count(stay) from BedStay stay
            where stay.wardId = :wardId and stay.state <> ENDED and stay.lastNight >= :from
            """)
    int liveFrom(UUID wardId, LocalDate from);

    /** The ward of each patient who should have left: the last night lies before this one. */
    @Query("""
            select stay.wardId from BedStay stay
            where stay.wardId in :wardIds and stay.state = ADMITTED and stay.lastNight < :yesterday
            """)
    List<UUID> overstayed(Collection<UUID> wardIds, LocalDate yesterday);
}
