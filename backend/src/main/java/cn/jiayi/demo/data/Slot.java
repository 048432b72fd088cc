package cn.jiayi.demo.data;

import cn.jiayi.hospital.ClinicSlotState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert-clinic slot that a hospital keeps for a team. */
final class Slot {

    final UUID id;
    final Clinic clinic;
    final String doctor;
    final Instant startsAt;
    final Crew crew;
    ClinicSlotState state = ClinicSlotState.FREE;

    @Nullable UUID takenBy;

    @Nullable Instant heldUntil;

    Slot(UUID id, Clinic clinic, String doctor, Instant startsAt, Crew crew) {
        this.id = id;
        this.clinic = clinic;
        this.doctor = doctor;
        this.startsAt = startsAt;
        this.crew = crew;
    }

    boolean isFree() {
        return state == ClinicSlotState.FREE;
    }

    void hold(UUID referral, Instant until) {
        state = ClinicSlotState.HELD;
        takenBy = referral;
        heldUntil = until;
    }

    void book(UUID referral) {
        state = ClinicSlotState.BOOKED;
        takenBy = referral;
    }
}
