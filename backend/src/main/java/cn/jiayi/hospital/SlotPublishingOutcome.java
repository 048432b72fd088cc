package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a publication: all of its slots or none. */
public sealed interface SlotPublishingOutcome extends Outcome {

    /** @param first the first 100 slots */
    record Published(UUID departmentId, int count, List<UUID> first) implements SlotPublishingOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return departmentId;
        }
    }

    /**
     * @param limit which of the limits; absent for other reasons
     * @param servedBy whose time is taken; absent for other reasons
     * @param at the first time that is past or taken; absent for other reasons
     */
    record Refused(
            ClinicSlotsPublishRefusal reason,
            @Nullable UUID departmentId,
            @Nullable PublishLimit limit,
            @Nullable String servedBy,
            @Nullable Instant at)
            implements SlotPublishingOutcome {

        static Refused notFound() {
            return new Refused(ClinicSlotsPublishRefusal.NOT_FOUND, null, null, null, null);
        }

        static Refused outOfRange(Department department, PublishLimit limit) {
            return new Refused(ClinicSlotsPublishRefusal.OUT_OF_RANGE, department.getId(), limit, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return departmentId;
        }
    }
}
