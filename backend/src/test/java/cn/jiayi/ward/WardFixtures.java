package cn.jiayi.ward;

import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wards of one's own, and referrals that have a bed in them. */
@TestComponent
public class WardFixtures {

    private final WardFounding founding;
    private final BedReservations reservations;
    private final DepartmentDirectory departments;
    private final Wards wards;
    private final WardNights nights;
    private final BedStays stays;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WardFixtures(
            WardFounding founding,
            BedReservations reservations,
            DepartmentDirectory departments,
            Wards wards,
            WardNights nights,
            BedStays stays,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.founding = founding;
        this.reservations = reservations;
        this.departments = departments;
        this.wards = wards;
        this.nights = nights;
        this.stays = stays;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A ward for every team of the district, open since a month. */
    public UUID ward(Clinic clinic, int beds) {
        return ward(clinic, beds, null);
    }

    /** A joint ward; without an institution one for every team. */
    public UUID ward(Clinic clinic, int beds, @Nullable UUID institution) {
        String name = "病区" + Ids.next().toString().substring(28);
        WardDraft draft = new WardDraft(name, "住院楼五楼", institution, beds, today().minusDays(30));
        return Objects.requireNonNull(transaction.execute(status ->
                founding.found(departments.byIds(List.of(clinic.departmentId())).get(clinic.departmentId()), draft)));
    }

    /** The bed that a referral of this id was given. */
    public BedHold.Taken given(Clinic clinic, UUID wardId, LocalDate first, int nights, UUID referralId) {
        return (BedHold.Taken) Objects.requireNonNull(transaction.execute(status ->
                reservations.give(clinic.hospitalId(), clinic.departmentId(), wardId, first, nights, referralId)));
    }

    public void admitted(UUID referralId, LocalDate on) {
        transaction.executeWithoutResult(status -> reservations.admit(referralId, on));
    }

    /** A patient who came on a day in the past and is in the ward: the nights since that day are made first. */
    public void past(Clinic clinic, UUID wardId, LocalDate first, int number, UUID referralId) {
        transaction.executeWithoutResult(status -> {
            nights.make(new Nights(first, today()), wardId);
            Ward ward = wards.findByIdIn(List.of(wardId)).getFirst();
            Nights slept = Nights.from(first, number);
            nights.take(wardId, slept);
            stays.saveAndFlush(new BedStay(Ids.next(), ward, referralId, slept, null));
            stays.admit(stays.live(List.of(referralId)).getFirst().stayId(), slept.first(), slept.last());
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
