package nyc.icefree.messages;

import java.time.Instant;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message of an event, written to somebody made up with its secret links masked.
 *
 * @param to how the party stands that gets it; null for what is sent about shifts
 * @param leavesAt null when no hour but something else sets it off
 * @param body HTML with nothing remote
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
