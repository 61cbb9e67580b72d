package nyc.icefree.messages;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.sending.Sending;
import org.springframework.boot.test.context.TestComponent;

/**
 * The running app's own sender, sent out by a test and not by the clock: announcements are heard at once, but a round of
 * sending begins by itself only each second.
 */
@TestComponent
public record Postman(Sending sending, OutboxRows rows) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** Goes out until something has arrived, or been heard. */
    public void until(Callable<Boolean> arrived) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                .atMost(PATIENCE)
                .until(() -> {
                    sending.sendWaiting();
                    return arrived.call();
                });
    }

    /** Waits for a listener without sending what it leaves. */
    public static void untilHeard(Callable<Boolean> heard) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                .atMost(PATIENCE)
                .until(heard);
    }
}
