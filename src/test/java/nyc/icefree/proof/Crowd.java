package nyc.icefree.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nyc.icefree.AtOnce;

final class Crowd {
    private static final int AT_ONCE = 8;

    private Crowd() {}

    /** At most a few at once. @throws ExecutionException when one of them fails */
    static <T> List<T> byTurns(List<? extends Callable<T>> all) throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
        }
        return results;
    }

    static <T> List<T> together(List<? extends Callable<T>> all) throws InterruptedException, ExecutionException {
        var results = new ArrayList<T>();
        for (Future<T> one : AtOnce.<T>run(all)) {
            results.add(one.get());
        }
        return results;
    }
}
