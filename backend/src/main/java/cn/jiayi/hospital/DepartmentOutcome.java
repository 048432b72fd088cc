package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of founding, changing or closing a department. */
public sealed interface DepartmentOutcome extends Outcome {

    record Changed(UUID departmentId) implements DepartmentOutcome {
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
     * @param name the name that was wanted; absent where none was
     * @param taken how many slots patients have ahead
     * @param first when the first of them begins
     */
    record Refused(
            DepartmentChangeRefusal reason,
            @Nullable UUID departmentId,
            @Nullable String name,
            long taken,
            @Nullable Instant first)
            implements DepartmentOutcome {

        static Refused because(DepartmentChangeRefusal reason, @Nullable UUID departmentId, @Nullable String name) {
            return new Refused(reason, departmentId, name, 0, null);
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
