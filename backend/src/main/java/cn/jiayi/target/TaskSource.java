package cn.jiayi.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a version of an allocation comes from.
 *
 * @param name of the file, or the note of whoever saved it
 * @param basedOnVersion what a supposition was held against, or which earlier version it is; absent where there was none
 */
@Embeddable
record TaskSource(
        @Enumerated(EnumType.STRING) TaskOrigin origin,

        @Column(name = "source") String name,
        @Nullable Integer basedOnVersion) {

    /** What the column holds, characters. */
    static final int LONGEST_NAME = 120;

    static TaskSource file(String name) {
        return new TaskSource(TaskOrigin.FILE, name.substring(0, Math.min(name.length(), LONGEST_NAME)), null);
    }

    static TaskSource whatIf(String note, int basedOnVersion) {
        return new TaskSource(TaskOrigin.WHAT_IF, note, basedOnVersion == 0 ? null : basedOnVersion);
    }

    static TaskSource earlier(TaskAllocation version) {
        return new TaskSource(TaskOrigin.EARLIER_VERSION, version.getSource(), version.getVersion());
    }
}
