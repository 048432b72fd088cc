package cn.jiayi.roster;

import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.RegisterLookup;
import cn.jiayi.platform.PersonalData;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through a roster household by household, some hundred at a time, beside what the register knows of them. */
@Component
@RequiredArgsConstructor
class RosterGroups {

    private static final int AT_ONCE = 800;

    private final RosterRows rows;
    private final RosterGrounds grounds;
    private final RegisterLookup lookup;
    private final HouseholdDirectory households;
    private final PersonalData personalData;
    private final Clock clock;

    /**
     * One household with what was found, and what was decided about its people, row by row.
     *
     * @param marked the key groups that the register has it in as a whole
     */
    record Judged(
            RosterGroup group,
            List<RosterFinding> findings,
            Map<Integer, RosterDecision> decisions,
            Set<KeyGroup> marked,
            RosterGround ground) {}

    /** Gives the next households each time, until there are none. */
    Supplier<Optional<List<Judged>>> of(RosterImport roster, RosterHalf half) {
        RosterGround ground = grounds.of(roster.scope());
        RosterLineReader reader = new RosterLineReader(roster.columns(), ground, LocalDate.now(clock));
        AtomicReference<byte[]> last = new AtomicReference<>(half.afterKey());
        return () -> {
            List<byte[]> keys = rows.households(roster.getId(), last.get(), half.untilKey(), AT_ONCE);
            if (keys.isEmpty()) {
                return Optional.empty();
            }
            last.set(keys.getLast());
            return Optional.of(judged(roster, keys, reader, ground));
        };
    }

    private List<Judged> judged(RosterImport roster, List<byte[]> keys, RosterLineReader reader, RosterGround ground) {
        Map<Integer, RosterDecision> decisions = new LinkedHashMap<>();
        Map<ByteBuffer, List<RosterLine>> lines = new LinkedHashMap<>();
        for (Read read : rows.ofHouseholds(roster.getId(), keys, row -> read(row, reader))) {
            lines.computeIfAbsent(ByteBuffer.wrap(read.key()), key -> new ArrayList<>())
                    .add(read.line());
            if (read.decision() != null) {
                decisions.put(read.line().number(), read.decision());
            }
        }
        List<RosterGroup> groups = lines.values().stream().map(RosterGroup::new).toList();
        RosterRegister register =
                RosterRegister.about(groups, roster.getDistrictCode(), lookup, households, personalData);
        return groups.stream()
                .map(group -> new Judged(
                        group,
                        RosterJudging.of(group, register, roster.scope(), ground),
                        decisions,
                        register.keyGroupsOf(group),
                        ground))
                .toList();
    }

    private record Read(
            byte[] key, RosterLine line, @Nullable RosterDecision decision) {}

    private static Read read(RosterRows.GroupedRow row, RosterLineReader reader) {
        RosterLine line = reader.read(row.row().number(), row.row().cells());
        return new Read(row.householdKey(), line, row.decision());
    }
}
