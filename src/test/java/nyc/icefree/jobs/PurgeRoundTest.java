package nyc.icefree.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@AppTest
class PurgeRoundTest {
    @Autowired
    PurgeRound round;

    @Autowired
    List<Purge> purges;

    @Test
    void what_is_due_is_destroyed_at_start_before_the_port_listens() {
        assertTrue(round.isAutoStartup());
        assertTrue(round.isRunning());
        assertTrue(round.getPhase() < WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    @Test
    void one_that_fails_keeps_no_other_from_its_work() {
        var done = new AtomicInteger();
        Purge failing = () -> {
            throw new IllegalStateException("on purpose");
        };
        new PurgeRound(List.of(failing, done::incrementAndGet)).run();
        assertEquals(1, done.get());
    }

    @Test
    void every_room_with_something_to_destroy_is_asked() {
        assertTrue(purges.size() >= 11, purges.toString());
    }
}
