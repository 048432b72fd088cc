package cn.jiayi.scenario;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;

/** Lets a night pass: the clock goes to a day, and all that happens by itself each night has happened. */
class Nights {

    /** In the order of the night: what has ended is closed before what goes on is renewed. */
    private static final List<String> NIGHTLY = List.of("contract-endings", "application-lapse", "renewal");

    private final MovingClock clock;
    private final List<RecurringTask<?>> tasks;

    Nights(MovingClock clock, List<RecurringTask<?>> tasks) {
        this.clock = clock;
        this.tasks = tasks;
    }

    void passTo(LocalDate day) {
        clock.moveTo(day);
        NIGHTLY.forEach(name -> tasks.stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no nightly " + name))
                .executeRecurringly(null, null));
    }
}
