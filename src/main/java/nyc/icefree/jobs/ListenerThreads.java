package nyc.icefree.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Gives listeners of announcements few threads, and so few connections. Saving hundreds of dates calls several listeners for
 * each, and people who open pages must not wait behind them.
 */
final class ListenerThreads {
    /** Each may need two connections: together with who announces and the job threads, fewer than the pool has. */
    private static final int THREADS = 3;

    private static final int LAST_SECONDS = 5;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("listener-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Executor threads() {
        return threads;
    }

    /** Lets go what waits, before the database closes: its announcements stay stored, and are made again later. */
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        threads.shutdown();
        threads.getQueue().clear();
        threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    }
}
