package cn.jiayi.coverage;

import cn.jiayi.coverage.CoverageRecount.Difference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the jobs do for a district. */
@Slf4j
@Service
public class CoverageUpkeep {

    private static final int SHOWN = 20;

    private final CoverageFolding folding;
    private final CoverageRebuilding rebuilding;
    private final CoverageRecount recount;
    private final RegisterCount register;
    private final CoverageBooks books;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CoverageUpkeep(
            CoverageFolding folding,
            CoverageRebuilding rebuilding,
            CoverageRecount recount,
            RegisterCount register,
            CoverageBooks books,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.folding = folding;
        this.rebuilding = rebuilding;
        this.recount = recount;
        this.register = register;
        this.books = books;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A district that has no numbers yet gets them; a rebuild whose replica fell silent goes on. */
    void sumUp(String district) {
        if (rebuilding.book(district).isEmpty()) {
            rebuilding.rebuild(district);
        }
        register.countIfMissing(district);
        folding.fold(district);
    }

    /** Says where the numbers are not those of the records, and repairs nothing by itself: the reason is to be found first. */
    public List<Difference> recount(String district) {
        LocalDate day = LocalDate.now(clock).minusDays(1);
        List<Difference> differences = recount.differences(district, day);
        transaction.executeWithoutResult(status -> books.recounted(district, clock.instant(), day, differences.size()));
        differences.stream()
                .limit(SHOWN)
                .forEach(difference -> log.error("coverage of {} on {} differs: {}", district, day, difference));
        register.count(district);
        return differences;
    }
}
