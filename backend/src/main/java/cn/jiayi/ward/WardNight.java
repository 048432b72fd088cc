package cn.jiayi.ward;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One night of a ward.
 *
 * @param beds how many beds are kept for family doctors
 * @param taken how many of them are held, given or slept in
 */
public record WardNight(UUID wardId, LocalDate night, int beds, int taken) {

    public int free() {
        return beds - taken;
    }
}
