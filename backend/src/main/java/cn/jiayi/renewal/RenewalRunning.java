package cn.jiayi.renewal;

import cn.jiayi.contract.ContractEndings;
import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Works through runs, batch by batch, until there is nothing left of them (M15). */
@Slf4j
@Service
@RequiredArgsConstructor
public class RenewalRunning {

    private static final int BATCH = 2_000;
    private static final int PATIENCE = 20;

    /** While one has its rows written, the other reads and judges. */
    private static final int WORKERS = 2;

    private final Districts districts;
    private final RenewalRuns runs;
    private final RenewalOpening opening;
    private final RenewalBatches batches;
    private final ContractEndings endings;

    /** The night's own: a run for each district, and what an earlier one has left. */
    public void renewAll() {
        districts.all().stream().map(District::getCode).forEach(opening::openForTheNight);
        runs.running().forEach(this::work);
    }

    /** Works on a run until nothing is left of it that nobody works on. */
    public void work(UUID runId) {
        work(runId, BATCH);
    }

    void work(UUID runId, int most) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> goOn(runId, most), workers))
                            .limit(WORKERS)
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        endings.closeAll();
        log.info("nothing is left to do of renewal run {}", runId);
    }

    private void goOn(UUID runId, int most) {
        int givenWay = 0;
        for (boolean goesOn = true; goesOn; ) {
            try {
                goesOn = batches.handOut(runId, most) | batches.work(runId);
            } catch (ConcurrencyFailureException somebodyWasFaster) {
                if (++givenWay > PATIENCE) {
                    throw somebodyWasFaster;
                }
            }
        }
    }
}
