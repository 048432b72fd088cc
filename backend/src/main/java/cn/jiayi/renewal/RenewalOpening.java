package cn.jiayi.renewal;

import cn.jiayi.district.Districts;
import cn.jiayi.platform.Ids;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a district's run, if none is running there: whoever opens waits for the other. */
@Component
@RequiredArgsConstructor
class RenewalOpening {

    private final Districts districts;
    private final RenewalRuns runs;
    private final RenewalNews news;
    private final EntityManager entities;
    private final Clock clock;

    @Transactional
    void openForTheNight(String district) {
        open(district, null);
    }

    /** Empty if one is running. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<RenewalRun> open(String district, @Nullable String startedBy) {
        districts.lock(district);
        if (runs.findByDistrictCodeAndState(district, RenewalRunState.RUNNING).isPresent()) {
            return Optional.empty();
        }
        LocalDate until = RenewalCalendar.lookUntil(LocalDate.now(clock));
        RenewalRun run = new RenewalRun(
                Ids.next(), district, until, runs.contracts(district, until), startedBy, clock.instant());
        entities.persist(run);
        news.progress(run);
        return Optional.of(run);
    }
}
