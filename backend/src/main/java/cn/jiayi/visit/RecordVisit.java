package cn.jiayi.visit;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to the caller's institution. Who came is named by identity number and name, or by the referral with which they came.
 *
 * @param department in the institution's own words; may be left out
 */
public record RecordVisit(
        String idempotencyKey,
        @Nullable String idNumber,
        @Nullable String name,
        @Nullable UUID referralId,
        LocalDate day,
        @Nullable String department)
        implements Command {

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "RecordVisit " + idempotencyKey;
    }
}
