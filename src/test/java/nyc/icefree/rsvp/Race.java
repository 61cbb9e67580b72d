package nyc.icefree.rsvp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nyc.icefree.AtOnce;

/** Lets many do something at the same moment. */
final class Race {
    private Race() {}

    static <T> List<T> run(List<Callable<T>> racers) {
        try {
            var results = new ArrayList<T>();
            for (Future<T> one : AtOnce.<T>run(racers)) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError("a racer fell", e);
        }
    }
}
