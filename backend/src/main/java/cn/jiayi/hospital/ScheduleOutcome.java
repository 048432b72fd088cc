package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an act on a schedule. */
public sealed interface ScheduleOutcome extends Outcome {

    /**
     * @param made how many slots were made
     * @param withdrawn how many free slots were taken back
     * @param staying how many slots are held or given and stay until they are answered
     */
    record Done(UUID scheduleId, int made, int withdrawn, int staying) implements ScheduleOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return scheduleId;
        }
    }

    /**
     * @param limit which of the limits; absent for other reasons
     * @param servedBy whose schedule is in the way; absent for other reasons
     * @param time from when until when that one runs; absent for other reasons
     * @param day the day that was named; absent where none was
     */
    record Refused(
            ClinicScheduleRefusal reason,
            @Nullable UUID scheduleId,
            @Nullable PublishLimit limit,
            @Nullable String servedBy,
            @Nullable String time,
            @Nullable LocalDate day)
            implements ScheduleOutcome {

        static Refused because(
                ClinicScheduleRefusal reason, @Nullable ClinicSchedule schedule, @Nullable LocalDate day) {
            return new Refused(reason, schedule == null ? null : schedule.getId(), null, null, null, day);
        }

        static Refused meets(ClinicSchedule other) {
            return new Refused(
                    ClinicScheduleRefusal.OVERLAPS,
                    null,
                    null,
                    other.getServedBy(),
                    other.getStartTime() + "–" + other.getEndTime(),
                    null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return scheduleId;
        }
    }
}
