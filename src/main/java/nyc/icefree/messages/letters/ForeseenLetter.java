package nyc.icefree.messages.letters;

import java.time.Instant;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A letter that an event will send, as written to an invented person, with its secret links masked.
 *
 * @param to state of the party that gets it; null for letters about shifts
 * @param leavesAt null when somebody's act sends it, not the clock
 * @param body HTML with nothing remote
 */
@NamedInterface("letters")
public record ForeseenLetter(
        MessageReason reason,
        @Nullable RsvpState to,
        @Nullable Instant leavesAt,
        Language language,
        String subject,
        String body) {
    public static final String ADDRESS = "rosa@example.org";
    /** When it is written: long before anything is near. */
    public static final Instant EARLY = Instant.EPOCH;

    public ForeseenLetter(MessageReason reason, @Nullable RsvpState to, @Nullable Instant leavesAt, Letter letter) {
        this(reason, to, leavesAt, letter.language(), letter.subject(), letter.body());
    }

    public boolean isOfShifts() {
        return to == null;
    }
}
