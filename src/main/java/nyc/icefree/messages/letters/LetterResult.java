package nyc.icefree.messages.letters;

import java.time.Instant;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import org.jspecify.annotations.Nullable;

/** The letter, or why there is nothing to say any more. */
public sealed interface LetterResult {
    /** @param notBefore when the night ends; null for what may leave at once */
    record Ready(Letter letter, @Nullable Instant notBefore) implements LetterResult {
        public Ready(Letter letter) {
            this(letter, null);
        }
    }

    /** @param state given up or dropped */
    record Not(MessageState state, MessageNote note) implements LetterResult {}

    static LetterResult dropped(MessageNote note) {
        return new Not(MessageState.DROPPED, note);
    }

    static LetterResult gone() {
        return new Not(MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
    }
}
