package cn.jiayi.renewal;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the runs of the actor's district, and what is ahead of them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RunDirectory {

    private static final int MONTHS = 13;

    private final RenewalRuns runs;
    private final LiveEvents live;
    private final Clock clock;

    public Optional<RenewalRun> find(Actor actor, UUID id) {
        return actor.is(Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR)
                ? runs.findByIdAndDistrictCode(id, actor.district())
                : Optional.empty();
    }

    /** A page, the latest first. */
    public Window<RenewalRun> list(Actor actor, Paging paging) {
        return runs.findByDistrictCodeOrderByIdDesc(actor.district(), paging.position(), paging.limit());
    }

    /** How far runs have come, from now on. */
    public Flux<RenewalRun> progress(Actor actor) {
        return live.stream(List.of(RenewalNews.topic(actor.district())))
                .concatMap(event -> Mono.fromCallable(() -> find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    /** This month and the twelve after it, those with nothing too; of the own institution, or of the district. */
    public List<MonthOfEndings> endings(Actor actor) {
        YearMonth first = YearMonth.now(clock);
        LocalDate from = first.atDay(1);
        LocalDate until = first.plusMonths(MONTHS - 1).atEndOfMonth();
        Map<LocalDate, Integer> found = (actor.is(Role.INSTITUTION_ADMIN) && actor.institutionId() != null
                        ? runs.endingsOfInstitution(actor.institutionId(), from, until)
                        : runs.endingsOfDistrict(actor.district(), from, until))
                .stream()
                        .collect(Collectors.toMap(
                                row -> LocalDate.of(row.year(), row.month(), 1),
                                row -> Math.toIntExact(row.contracts())));
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month.atDay(1))
                .map(day -> new MonthOfEndings(day, found.getOrDefault(day, 0)))
                .toList();
    }
}
