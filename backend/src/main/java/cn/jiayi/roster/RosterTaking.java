package cn.jiayi.roster;

import cn.jiayi.district.Place;
import cn.jiayi.grid.GridArea;
import cn.jiayi.household.HouseholdDraft;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.RegisterHasChanged;
import cn.jiayi.household.RegisteredPerson;
import cn.jiayi.household.RosterEntry;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.ReadableCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a household is taken in, after everything was decided. */
record RosterTaking(
        RosterGroup group,
        List<RosterFinding> kept,
        Set<KeyGroup> marked,
        RosterGround ground,
        String source,
        LocalDate today) {

    static RosterTaking of(RosterGroups.Judged judged, String source, LocalDate today) {
        List<RosterFinding> kept = judged.findings().stream()
                .filter(finding ->
                        isKept(finding, judged.decisions().get(finding.line().number())))
                .toList();
        return new RosterTaking(judged.group(), kept, judged.marked(), judged.ground(), source, today);
    }

    private static boolean isKept(RosterFinding finding, @Nullable RosterDecision decision) {
        return switch (finding.verdict()) {
            case NEW, CHANGED, SAME -> true;
            case WRONG -> throw new RegisterHasChanged();
            case ELSEWHERE -> {
                if (decision == null || decision == RosterDecision.MOVE && !finding.canMove()) {
                    throw new RegisterHasChanged();
                }
                yield decision == RosterDecision.MOVE;
            }
        };
    }

    /** Empty where the register says so already, and where the head of a new household is left out: then all of it is. */
    Optional<RosterEntry> entry() {
        List<RosterFinding> coming = kept.stream()
                .filter(finding -> finding.verdict() != RosterVerdict.SAME)
                .toList();
        UUID householdId = householdId();
        boolean isFounded = householdId == null;
        if (coming.isEmpty()
                || isFounded
                        && kept.stream().noneMatch(finding -> finding.line().isHead())) {
            return Optional.empty();
        }
        UUID id = isFounded ? Ids.next() : householdId;
        List<HouseholdDraft.Member> people = coming.stream().map(this::member).toList();
        return Optional.of(new RosterEntry(
                id,
                isFounded ? draft(id, people) : null,
                people,
                coming.stream()
                        .map(RosterFinding::known)
                        .filter(Objects::nonNull)
                        .map(RegisteredPerson::id)
                        .collect(Collectors.toSet()),
                marks(newKeyGroups())));
    }

    private @Nullable UUID householdId() {
        return kept.stream()
                .map(RosterFinding::householdId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private HouseholdDraft draft(UUID id, List<HouseholdDraft.Member> people) {
        Place village = group.said(RosterLine::village).orElseThrow();
        return new HouseholdDraft(
                id,
                village.getDistrictCode(),
                Objects.requireNonNull(village.getTownId()),
                village.getId(),
                group.said(RosterLine::area).map(GridArea::getId).orElse(null),
                ground.institutionOf(group).orElseThrow(),
                group.number() == null ? village.getDistrictCode() + "-" + ReadableCode.of(id) : group.number(),
                group.said(RosterLine::address).orElseThrow(),
                group.said(RosterLine::since).orElseThrow(),
                people,
                List.of());
    }

    private HouseholdDraft.Member member(RosterFinding finding) {
        RosterLine line = finding.line();
        return new HouseholdDraft.Member(
                finding.known() == null ? Ids.next() : finding.known().id(),
                Objects.requireNonNull(line.name()),
                Objects.requireNonNull(line.sex()),
                Objects.requireNonNull(line.birthDate()),
                line.idNumber(),
                line.phone(),
                Objects.requireNonNull(line.relation()),
                marks(line.keyGroups().stream()
                        .filter(group -> !group.isOfTheHousehold())
                        .filter(group -> finding.known() == null
                                || !finding.known().keyGroups().contains(group))
                        .collect(Collectors.toSet())));
    }

    private Set<KeyGroup> newKeyGroups() {
        Set<KeyGroup> groups = group.householdKeyGroups();
        groups.removeAll(marked);
        return groups;
    }

    private List<HouseholdDraft.Mark> marks(Collection<KeyGroup> groups) {
        return groups.stream()
                .sorted()
                .map(group -> new HouseholdDraft.Mark(group, source, today))
                .toList();
    }
}
