package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters a new household; the day is the first one in the district. */
public record RegisterHousehold(
        String idempotencyKey,
        DwellingEntry dwelling,
        List<Entrant> members,
        LocalDate day,
        @Nullable String note) implements Command {

    /** A member of the new household. */
    public record Entrant(PersonEntry person, Relation relation) {}
}
