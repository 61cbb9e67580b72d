package nyc.icefree.messages;

import java.time.Instant;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a message of an event will say, written for somebody who is not there: its secret links are masked.
 *
 * @param to how the party stands that gets it; null for what is sent about shifts
 * @param leavesAt where an hour stands at which it leaves; null when something else sets it off
 * @param body as HTML: what people typed carries its language, and nothing in it is remote
 */
public record ForeseenMessage(
        MessageReason reason,
        @Nullable RsvpState to,
        @Nullable Instant leavesAt,
        Language language,
        String subject,
        String body) {
    public boolean isOfShifts() {
        return to == null;
    }
}
