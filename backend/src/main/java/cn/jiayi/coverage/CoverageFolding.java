package cn.jiayi.coverage;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sums up what counts by today. The numbers are the same before and after: only reading them costs less. Those whose day has come
 * with the calendar are among them (trap 13).
 */
@Service
public class CoverageFolding {

    private static final int AT_ONCE = 4000;

    private final CoverageBooks books;
    private final CoverageSums sums;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CoverageFolding(CoverageBooks books, CoverageSums sums, PlatformTransactionManager transactions, Clock clock) {
        this.books = books;
        this.sums = sums;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Until nothing is left; killed half-way it has summed up whole portions. */
    public void fold(String district) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = Boolean.TRUE.equals(transaction.execute(status -> foldSome(district) == AT_ONCE));
        }
    }

    private int foldSome(String district) {
        return books.lock(district).isEmpty() ? 0 : sums.fold(district, LocalDate.now(clock), AT_ONCE);
    }
}
