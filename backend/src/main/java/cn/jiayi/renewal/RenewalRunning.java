package cn.jiayi.renewal;

import cn.jiayi.contract.ContractEndings;
import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import java.util.UUID;
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

    /** Works on a run until it is finished; on one that somebody else works on, in turns. */
    public void work(UUID runId) {
        work(runId, BATCH);
    }

    void work(UUID runId, int most) {
        int givenWay = 0;
        for (boolean goesOn = true; goesOn; ) {
            try {
                goesOn = batches.next(runId, most);
            } catch (ConcurrencyFailureException somebodyWasFaster) {
                if (++givenWay > PATIENCE) {
                    throw somebodyWasFaster;
                }
            }
        }
        endings.closeAll();
        log.info("renewal run {} is finished", runId);
    }
}
