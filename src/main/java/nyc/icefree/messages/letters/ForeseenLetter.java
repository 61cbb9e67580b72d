package nyc.icefree.messages.letters;

import java.time.Instant;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;
import org.jspecify.annotations.Nullable;

/**
 * A letter that an event will send, to somebody made up.
 *
 * @param to how the party stands that gets it; null for a letter to volunteers or about them
 * @param leavesAt null when no hour but something else sets it off
 */
public record ForeseenLetter(
        MessageReason reason,
        @Nullable RsvpState to,
        @Nullable Instant leavesAt,
        Letter letter) {
    public static final String ADDRESS = "rosa@example.org";
    /** When it is written: long before anything is near. */
    public static final Instant EARLY = Instant.EPOCH;
}
