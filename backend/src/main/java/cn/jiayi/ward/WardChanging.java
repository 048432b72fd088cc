package cn.jiayi.ward;

import static cn.jiayi.ward.WardChangeRefusal.BELOW_TAKEN;
import static cn.jiayi.ward.WardChangeRefusal.CLOSED;
import static cn.jiayi.ward.WardChangeRefusal.NOT_FOUND;
import static cn.jiayi.ward.WardChangeRefusal.UNDO_TOO_LATE;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.ward.WardChangeOutcome.Changed;
import cn.jiayi.ward.WardChangeOutcome.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Changes how many beds a ward keeps, and closes it (M23, trap 14). The nights are locked before anything is decided, so nobody is
 * given a bed that is taken back at the same moment.
 */
@Service
@RequiredArgsConstructor
public class WardChanging {

    private final Wards wards;
    private final WardNights nights;
    private final WardChanges changes;
    private final BedStays stays;
    private final DistrictPolicies policies;
    private final Clock clock;

    @UseCase("ward.changeBeds")
    public WardChangeOutcome changeBeds(Actor actor, ChangeWardBeds wanted) {
        Ward ward = wards.findByIdAndHospitalId(wanted.wardId(), actor.institutionId())
                .orElse(null);
        if (ward == null) {
            return Refused.because(NOT_FOUND, null);
        }
        Optional<WardLimit> limit = WardRules.outOfRange(wanted, today());
        if (limit.isPresent()) {
            return Refused.outOf(limit.get(), ward.getId());
        }
        LocalDate last = wanted.lastNight() == null ? WardRules.horizon(today()) : wanted.lastNight();
        List<WardNight> before = nights.lock(List.of(ward.getId()), new Nights(wanted.firstNight(), last));
        if (ward.isClosedOn(last)) {
            return Refused.because(CLOSED, ward.getId());
        }
        List<WardNight> below =
                before.stream().filter(night -> night.taken() > wanted.beds()).toList();
        if (!below.isEmpty()) {
            return new Refused(BELOW_TAKEN, ward.getId(), null, below);
        }
        WardChange change = keep(ward, actor, before, false);
        nights.setBeds(ward.getId(), before.stream().map(WardNight::night).toList(), wanted.beds());
        if (wanted.lastNight() == null) {
            ward.keepFromNowOn(wanted.beds());
        }
        return new Changed(ward.getId(), change.getId(), 0);
    }

    @UseCase("ward.close")
    public WardChangeOutcome close(Actor actor, CloseWard wanted) {
        Ward ward = wards.findByIdAndHospitalId(wanted.wardId(), actor.institutionId())
                .orElse(null);
        if (ward == null) {
            return Refused.because(NOT_FOUND, null);
        }
        if (!WardRules.isAhead(wanted.firstNight(), today())) {
            return Refused.outOf(WardLimit.FIRST_NIGHT, ward.getId());
        }
        Nights closed = new Nights(wanted.firstNight(), WardRules.horizon(today()));
        List<WardNight> before = nights.lock(List.of(ward.getId()), closed);
        if (ward.getClosedFrom() != null) {
            return Refused.because(CLOSED, ward.getId());
        }
        WardChange change = keep(ward, actor, before, true);
        nights.takeBackFree(ward.getId(), closed);
        ward.close(wanted.firstNight());
        return new Changed(ward.getId(), change.getId(), stays.liveFrom(ward.getId(), wanted.firstNight()));
    }

    @UseCase("wardChange.undo")
    public WardChangeOutcome undo(Actor actor, UndoWardChange wanted) {
        WardChange change =
                changes.find(wanted.changeId(), actor.institutionId()).orElse(null);
        if (change == null) {
            return Refused.because(NOT_FOUND, null);
        }
        Ward ward = wards.findByIdAndHospitalId(change.getWardId(), actor.institutionId())
                .orElseThrow();
        Map<String, Integer> back = change.getNightsBefore();
        List<LocalDate> days =
                back.keySet().stream().sorted().map(LocalDate::parse).toList();
        List<WardNight> now = days.isEmpty()
                ? List.of()
                : nights.lock(List.of(ward.getId()), new Nights(days.getFirst(), days.getLast()));
        if (!isLast(change) || isNameTaken(ward, change)) {
            return Refused.because(UNDO_TOO_LATE, ward.getId());
        }
        List<WardNight> below = now.stream()
                .filter(night -> night.taken() > back.getOrDefault(night.night().toString(), 0))
                .toList();
        if (!below.isEmpty()) {
            return new Refused(BELOW_TAKEN, ward.getId(), null, below);
        }
        back.values().stream()
                .distinct()
                .forEach(beds -> nights.setBeds(
                        ward.getId(),
                        days.stream()
                                .filter(day -> back.get(day.toString()).equals(beds))
                                .toList(),
                        beds));
        ward.restore(change);
        change.undone(clock.instant());
        return new Changed(ward.getId(), null, 0);
    }

    /** Whether another ward has taken the name of one that was closed. */
    private boolean isNameTaken(Ward ward, WardChange change) {
        return change.isClosing() && wards.hasOpen(ward.getDepartmentId(), ward.getName());
    }

    private boolean isLast(WardChange change) {
        return changes.undoable(List.of(change.getWardId()), clock.instant()).stream()
                .anyMatch(last -> last.getId().equals(change.getId()));
    }

    private WardChange keep(Ward ward, Actor actor, List<WardNight> before, boolean isClosing) {
        Instant now = clock.instant();
        Duration time = Duration.ofMinutes(policies.inForce(ward.getDistrictCode(), today())
                .orElseThrow(() -> new IllegalStateException("no policy in " + ward.getDistrictCode()))
                .getUndoMinutes());
        return changes.saveAndFlush(new WardChange(ward, actor, before, isClosing, now, now.plus(time)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
