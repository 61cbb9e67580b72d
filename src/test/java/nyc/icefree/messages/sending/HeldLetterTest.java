package nyc.icefree.messages.sending;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nyc.icefree.AppTest;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** A mail server that says a byte a second can hold one letter longer than any lease. */
@AppTest
class HeldLetterTest extends MailStage {
    @Test
    void no_other_node_takes_a_letter_that_is_still_in_hand() throws Exception {
        nothingWaits();
        var ada = somebody("Ada", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.Account.STAFF_INVITATION);
        var said = new CountDownLatch(1);
        server.waitsFor = said;
        var slow = sending();
        slow.holdsEvery = Duration.ofMillis(20);
        try (var node = Executors.newSingleThreadExecutor()) {
            var round = node.submit(slow::sendWaiting);
            await().until(() -> row(id).state() == MessageState.SENDING);
            for (int lease = 0; lease < 3; lease++) {
                clock.forward(Sending.LEASE.minusMinutes(1));
                Instant held = clock.instant().plus(Sending.LEASE);
                await().until(() -> !claimedUntil(id).isBefore(held.minusMillis(1)));
                assertEquals(0, sending().sendWaiting(), "it is in another's hand");
            }
            said.countDown();
            assertEquals(1, round.get());
        }
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(ada.email()).size());
        assertEquals(1, row(id).attempts());
    }

    private Instant claimedUntil(UUID id) {
        return jdbc.sql("select claimed_until from outbox where id = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
