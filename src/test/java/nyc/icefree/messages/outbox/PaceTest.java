package nyc.icefree.messages.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.messages.outbox.MailTerms.Pace;
import org.junit.jupiter.api.Test;

/** What of the mail to those who organize they may gather or leave out. */
class PaceTest {
    private static final Instant NOW = Instant.parse("2026-12-05T17:00:00Z");

    @Test
    void what_waits_a_moment_for_others_is_not_gathered() {
        assertFalse(decidedDueAt(NOW.plus(Duration.ofMinutes(3))).isGathered(NOW));
        assertTrue(decidedDueAt(NOW.plus(Duration.ofHours(6))).isGathered(NOW));
    }

    private static OutboxRow decidedDueAt(Instant due) {
        return new OutboxRow(
                new MessageId(UUID.randomUUID()),
                MessageReason.EVENT_DECIDED,
                MessageState.QUEUED,
                null,
                false,
                null,
                NOW,
                due,
                null,
                0,
                false);
    }

    @Test
    void what_waits_a_day_is_still_of_use_then() {
        assertEquals(
                List.of(),
                Stream.of(MessageReason.values())
                        .filter(reason -> reason.terms().pace() != Pace.AT_ONCE)
                        .filter(reason -> reason.terms().lasts().compareTo(Duration.ofHours(26)) < 0)
                        .toList());
    }
}
