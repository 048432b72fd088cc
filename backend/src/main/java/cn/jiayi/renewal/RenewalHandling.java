package cn.jiayi.renewal;

import cn.jiayi.contract.ContractRenewing;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.RenewableContract;
import cn.jiayi.notice.News;
import cn.jiayi.platform.Ids;
import cn.jiayi.renewal.RenewalCase.Verdict;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what becomes of contracts whose terms end: renewed, reminded of, kept on the work list, or let lapse. */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class RenewalHandling {

    private final ContractRenewing contracts;
    private final RenewalRows renewals;
    private final RenewalProblems problems;
    private final RenewalReminders reminders;
    private final RenewalNews news;
    private final EntityManager entities;
    private final Clock clock;

    /** @param runId the run that asks; absent where somebody has one contract checked again */
    List<Verdict> handle(Collection<RenewalCase> cases, @Nullable UUID runId) {
        List<UUID> ids = cases.stream().map(RenewalCase::contractId).toList();
        Map<UUID, RenewalProblem> known = problems.latest(ids).stream()
                .collect(Collectors.toMap(RenewalProblem::getContractId, Function.identity()));
        Set<RenewalReminder.Key> reminded = reminders.of(ids);
        Consequences all = new Consequences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Verdict> verdicts = cases.stream()
                .map(each -> handle(each, known.get(each.contractId()), reminded, runId, all))
                .toList();
        contracts.renew(all.renewals().stream().collect(Collectors.toMap(Renewal::getContractId, Renewal::term)));
        renewals.add(all.renewals());
        contracts.lapse(all.lapsed());
        news.tell(all.told());
        return verdicts;
    }

    /** What is written for all of a batch at once. */
    private record Consequences(List<Renewal> renewals, List<RenewableContract> lapsed, List<News> told) {}

    private Verdict handle(
            RenewalCase each,
            @Nullable RenewalProblem known,
            Set<RenewalReminder.Key> reminded,
            @Nullable UUID runId,
            Consequences all) {
        LocalDate today = LocalDate.now(clock);
        Verdict verdict = each.on(today);
        note(each, known != null && known.getTermNumber() == each.term().number() ? known : null, runId);
        switch (verdict) {
            case RENEW -> renew(each, runId, all);
            case IN_ORDER, OBSTRUCTED -> remind(each, reminded).ifPresent(all.told()::add);
            case EXPIRE -> {
                all.lapsed().add(each.contract());
                all.told().add(RenewalNews.expired(each));
            }
        }
        return verdict;
    }

    private void renew(RenewalCase each, @Nullable UUID runId, Consequences all) {
        ContractTerm next = each.term().next(each.years());
        all.renewals().add(new Renewal(Ids.next(), each.contractId(), next, runId, clock.instant()));
        all.told().add(RenewalNews.renewed(each, next));
    }

    private void note(RenewalCase each, @Nullable RenewalProblem known, @Nullable UUID runId) {
        RenewalObstacle obstacle = each.obstacle().orElse(null);
        if (obstacle == null && known != null) {
            known.solve(clock.instant());
        } else if (obstacle != null && known != null) {
            known.persists(obstacle);
        } else if (obstacle != null && runId != null) {
            entities.persist(
                    new RenewalProblem(Ids.next(), each.contractId(), each.term(), obstacle, runId, clock.instant()));
        }
    }

    private Optional<News> remind(RenewalCase each, Set<RenewalReminder.Key> reminded) {
        return RenewalCalendar.reminderDue(each.term().lastDay(), LocalDate.now(clock))
                .map(days ->
                        new RenewalReminder.Key(each.contractId(), each.term().number(), days))
                .filter(key -> !reminded.contains(key))
                .map(key -> {
                    entities.persist(new RenewalReminder(key, clock.instant()));
                    return RenewalNews.reminder(each);
                });
    }
}
