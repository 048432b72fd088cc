package cn.jiayi.visit;

import static cn.jiayi.visit.VisitChangeRefusal.*;

import cn.jiayi.household.PeopleOverTime;
import cn.jiayi.household.PersonOverTime;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.visit.VisitChangeOutcome.Changed;
import cn.jiayi.visit.VisitChangeOutcome.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Takes a slip back, and decides once more about a visit without benefits. What was decided before stays on record (M22). */
@Service
@RequiredArgsConstructor
public class VisitChanging {

    private final VisitDirectory directory;
    private final Visits visits;
    private final PeopleOverTime people;
    private final VisitDeciding deciding;
    private final Clock clock;

    @UseCase("visit.cancel")
    public VisitChangeOutcome cancel(Actor actor, CancelVisit command) {
        return change(actor, command.visitId(), visit -> {
            Words reason = Words.of(command.reason());
            if (visit.isCancelled()) {
                return Optional.of(ALREADY_CANCELLED);
            }
            if (!visit.isCancellableBy(actor)) {
                return Optional.of(RECORDED_ELSEWHERE);
            }
            if (reason.text() == null || reason.areTooLong()) {
                return Optional.of(REASON_OUT_OF_RANGE);
            }
            visit.cancel(reason.text(), actor.name(), clock.instant());
            return Optional.empty();
        });
    }

    /** What a resident was told stays: this only ever gives, as a referral or a combination turns up that was there on the day. */
    @UseCase("visit.reconsider")
    public VisitChangeOutcome reconsider(Actor actor, ReconsiderVisit command) {
        return change(actor, command.visitId(), visit -> {
            if (visit.isCancelled()) {
                return Optional.of(ALREADY_CANCELLED);
            }
            if (visit.isCarriesBenefits()) {
                return Optional.of(CARRIES_BENEFITS);
            }
            VisitCase again = decide(visit).orElse(null);
            if (again == null || !again.decision().ground().carriesBenefits()) {
                return Optional.of(NOTHING_NEW);
            }
            visit.decide(again.signed(), again.decision(), actor.name(), clock.instant());
            return Optional.empty();
        });
    }

    /** Of somebody whose record was closed as a double since, nothing new can be said (trap 8). */
    private Optional<VisitCase> decide(Visit visit) {
        List<PersonOverTime> person = people.byIds(visit.getDistrictCode(), List.of(visit.getResidentId()));
        return person.stream()
                .map(one -> deciding.decide(
                                visit.getDistrictCode(),
                                visit.getInstitutionId(),
                                List.of(new VisitCase.Asked(one, visit.getDay())))
                        .getFirst())
                .findFirst();
    }

    private VisitChangeOutcome change(Actor actor, UUID id, Function<Visit, Optional<VisitChangeRefusal>> change) {
        Visit visit = directory
                .find(actor, id)
                .flatMap(seen -> visits.lock(seen.getId()))
                .orElse(null);
        return visit == null
                ? new Refused(NOT_FOUND, null)
                : change.apply(visit)
                        .<VisitChangeOutcome>map(reason -> new Refused(reason, visit.getId()))
                        .orElseGet(() -> new Changed(visit.getId()));
    }
}
