package nyc.icefree.jobs;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ListenerThreadsTest {
    @Test
    void a_stop_waits_for_those_at_work_and_begins_no_other() throws Exception {
        var app = new AnnotationConfigApplicationContext(ListenerThreads.class);
        Executor threads = app.getBean(ListenerThreads.class).threads();
        var goOn = new CountDownLatch(1);
        var begun = new AtomicInteger();
        var ended = new AtomicInteger();
        Runnable listener = () -> {
            begun.incrementAndGet();
            try {
                goOn.await();
                ended.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        for (int i = 0; i < 20; i++) {
            threads.execute(listener);
        }
        await().until(() -> begun.get() == 3);
        var stop = Thread.ofVirtual().start(app::close);
        await().until(() -> !stop.isAlive() || stop.getState() == Thread.State.TIMED_WAITING);
        threads.execute(listener); // of a request that ends while the app stops
        goOn.countDown();
        stop.join();
        assertEquals(3, begun.get());
        assertEquals(3, ended.get());
    }
}
