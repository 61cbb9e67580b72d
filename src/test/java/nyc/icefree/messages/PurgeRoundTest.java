package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@AppTest
class PurgeRoundTest {
    @Autowired
    PurgeRound round;

    @Test
    void what_is_due_is_destroyed_at_start_before_the_port_listens() {
        assertTrue(round.isAutoStartup());
        assertTrue(round.isRunning());
        assertTrue(round.getPhase() < WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }
}
