package cn.jiayi.coverage;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a district's numbers anew from the records: each household that ever signed counts again as on any change, then the sums are
 * summed up again. Some hundred households and the place that was reached in each transaction, under the district's book: killed, it
 * goes on where it was; on two replicas, they take turns. The pages stay right meanwhile, or become so step by step.
 */
@Slf4j
@Service
public class CoverageRebuilding {

    private static final int AT_ONCE = 500;
    private static final int PATIENCE = 20;

    private final CoverageBooks books;
    private final CoverageKeeping keeping;
    private final CoverageFolding folding;
    private final CoverageSums sums;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CoverageRebuilding(
            CoverageBooks books,
            CoverageKeeping keeping,
            CoverageFolding folding,
            CoverageSums sums,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.books = books;
        this.keeping = keeping;
        this.folding = folding;
        this.sums = sums;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CoverageBook> book(String district) {
        return books.of(district);
    }

    /** Whether a rebuild was opened: not where one is under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean open(String district, @Nullable String by) {
        if (books.lock(district).filter(CoverageBook::isRebuilding).isPresent()) {
            return false;
        }
        books.open(district, by, clock.instant());
        return true;
    }

    /** From the beginning to the end, for whoever has filled a district by other ways than acts. */
    public void rebuild(String district) {
        transaction.executeWithoutResult(status -> {
            books.lock(district);
            books.open(district, null, clock.instant());
        });
        work(district);
    }

    /** What is open, until it is finished. */
    public void work(String district) {
        int givenWay = 0;
        for (boolean goesOn = true; goesOn; ) {
            try {
                goesOn = step(district, AT_ONCE);
            } catch (ConcurrencyFailureException somebodyWasFaster) {
                if (++givenWay > PATIENCE) {
                    throw somebodyWasFaster;
                }
            }
        }
        log.info("coverage of {} is made anew", district);
    }

    /** @return whether there is more to do */
    boolean step(String district, int most) {
        if (Boolean.TRUE.equals(transaction.execute(status -> next(district, most)))) {
            return true;
        }
        folding.fold(district);
        transaction.executeWithoutResult(status -> finish(district));
        return false;
    }

    private boolean next(String district, int most) {
        CoverageBook book =
                books.lock(district).filter(CoverageBook::isRebuilding).orElse(null);
        List<UUID> households = book == null ? List.of() : books.next(book, most);
        if (households.isEmpty()) {
            return false;
        }
        int corrected = keeping.keep(new HashSet<>(households));
        books.reached(district, households.getLast(), households.size(), corrected);
        return true;
    }

    private void finish(String district) {
        if (books.lock(district).filter(CoverageBook::isRebuilding).isPresent()) {
            sums.refold(district);
            books.finish(district, clock.instant());
        }
    }
}
