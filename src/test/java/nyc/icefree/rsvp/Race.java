package nyc.icefree.rsvp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many do something at the same moment. */
final class Race {
    private Race() {}

    static <T> List<T> run(List<Callable<T>> racers) {
        var ready = new CountDownLatch(racers.size());
        var go = new CountDownLatch(1);
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<T>> running = racers.stream()
                    .map(racer -> threads.submit(() -> {
                        ready.countDown();
                        go.await();
                        return racer.call();
                    }))
                    .toList();
            ready.await();
            go.countDown();
            var results = new ArrayList<T>();
            for (var future : running) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError("a racer fell", e);
        }
    }
}
