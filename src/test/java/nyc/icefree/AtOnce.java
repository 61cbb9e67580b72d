package nyc.icefree;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who press the same button in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** @return what became of each, to be asked one by one */
    public static <T> List<Future<T>> run(int people, Callable<T> act) {
        var together = new CyclicBarrier(people);
        var all = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                all.add(threads.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
        }
        return all;
    }
}
