package cn.jiayi.roster;

import java.util.UUID;

/** What became of a file. */
public sealed interface RosterIntakeOutcome {

    record Taken(UUID importId) implements RosterIntakeOutcome {}

    /** @param limit of the file in MiB, or of its rows, where that is the reason */
    record Refused(RosterUploadRefusal reason, int limit) implements RosterIntakeOutcome {}
}
