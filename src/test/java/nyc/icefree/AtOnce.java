package nyc.icefree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nyc.icefree.refusals.Refused;

/** Several people who press a button in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** All press the same. @return what became of each, to be asked one by one */
    public static <T> List<Future<T>> run(int people, Callable<T> act) {
        return run(Collections.nCopies(people, act));
    }

    /** @return what became of each, in their order, to be asked one by one */
    public static <T> List<Future<T>> run(List<? extends Callable<? extends T>> acts) {
        var together = new CyclicBarrier(acts.size());
        var all = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var act : acts) {
                all.add(threads.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
        }
        return all;
    }

    /** @return how many were not refused; anything but a refusal fails */
    public static int won(List<? extends Callable<?>> acts) throws InterruptedException {
        int won = 0;
        for (var one : AtOnce.<Object>run(acts)) {
            try {
                one.get();
                won++;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Refused)) {
                    throw new AssertionError(e.getCause());
                }
            }
        }
        return won;
    }
}
