package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of adding or taking back a holiday. */
public sealed interface HolidayOutcome extends Outcome {

    record Changed(UUID hospitalId, int made, int withdrawn, int staying) implements HolidayOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return hospitalId;
        }
    }

    record Refused(HospitalHolidayRefusal reason, @Nullable UUID hospitalId, LocalDate day) implements HolidayOutcome {
        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return hospitalId;
        }
    }
}
