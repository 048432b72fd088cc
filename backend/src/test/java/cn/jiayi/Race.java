package cn.jiayi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets many act at the same moment, on threads of their own. */
public final class Race implements AutoCloseable {

    private final int runners;
    private final ExecutorService threads;

    public Race(int runners) {
        this.runners = runners;
        this.threads = Executors.newFixedThreadPool(runners);
    }

    /** What each was told, in the order of the runners; whoever throws makes the race throw. */
    public <T> List<T> run(List<? extends Callable<T>> acts) throws Exception {
        if (acts.size() != runners) {
            throw new IllegalArgumentException(acts.size() + " acts for " + runners + " runners");
        }
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> act : acts) {
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return act.call();
            }));
        }
        List<T> told = new ArrayList<>();
        for (Future<T> each : running) {
            told.add(result(each));
        }
        return told;
    }

    private static <T> T result(Future<T> future) throws Exception {
        try {
            return future.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof Exception cause ? cause : broken;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
