package cn.jiayi.ward;

import java.time.LocalDate;
import java.util.UUID;

/** The nights that a live stay takes, as they stand in the database now. */
record TakenNights(
        UUID stayId, UUID wardId, UUID referralId, BedStayState state, LocalDate firstNight, LocalDate lastNight) {

    Nights nights() {
        return new Nights(firstNight, lastNight);
    }
}
