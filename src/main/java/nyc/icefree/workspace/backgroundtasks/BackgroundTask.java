package nyc.icefree.workspace.backgroundtasks;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One act that goes on by itself: how far it is, and at last what became of it.
 *
 * @param what is under way, in words
 */
record BackgroundTask(String what, Progress progress, CompletableFuture<Ended> ended) {
    /**
     * What became of it.
     *
     * @param said in words; empty when it is not done
     * @param event where it can be seen; null when nowhere
     * @param fault what it was refused for, or broke by; null when it is done
     */
    record Ended(
            String said, @Nullable EventId event, @Nullable RuntimeException fault, Instant at) {}

    boolean isOver() {
        return ended.isDone();
    }
}
