package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * Rows for an empty database, as fast as it takes them: whoever makes them is a few batches ahead of two who seal and write them. In
 * what order they arrive is nobody's promise; that none refers to nothing, {@link Orphans} looks up afterwards.
 */
@RequiredArgsConstructor
final class BulkRows implements Rows, AutoCloseable {

    static final int WRITERS = 2;
    private static final int BATCH = 1_000;
    private static final int AHEAD = 32;

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writers;
    private final Tally tally = new Tally();

    /** @param rows to be sealed and written; none where there will be no more */
    record Batch(Table table, List<@Nullable Object[]> rows) {}

    BulkRows(BatchWriter writer) {
        this.writers = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(i -> threads.submit(() -> writer.writeAll(batches)))
                .toList();
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns");
        }
        tally.add(table, values);
        wait(table, values);
    }

    @Override
    public void seal(AgreementDraft agreement, Instant at) {
        tally.add(Table.AGREEMENT, agreement.contractId(), agreement.contractNumber(), at);
        wait(Table.AGREEMENT, agreement, at);
    }

    private void wait(Table table, @Nullable Object... values) {
        List<@Nullable Object[]> rows = waiting.computeIfAbsent(table, each -> new ArrayList<>(BATCH));
        rows.add(values);
        if (rows.size() == BATCH) {
            waiting.remove(table);
            hand(new Batch(table, rows));
        }
    }

    /** Nothing: here a town is no transaction. */
    @Override
    public void flush() {}

    /** Waits until all is written. */
    @Override
    public void close() {
        try {
            waiting.forEach((table, rows) -> hand(new Batch(table, rows)));
            writers.forEach(each -> hand(new Batch(Table.INSTITUTION, List.of())));
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rows could not be written", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        } finally {
            threads.shutdownNow();
        }
    }

    private void hand(Batch batch) {
        try {
            while (!batches.offer(batch, 1, TimeUnit.SECONDS)) {
                if (writers.stream().anyMatch(writer -> writer.state() == Future.State.FAILED)) {
                    throw new IllegalStateException("the rows could not be written", failure());
                }
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private Throwable failure() {
        return writers.stream()
                .filter(writer -> writer.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .findFirst()
                .orElseThrow();
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while rows were written");
    }
}
