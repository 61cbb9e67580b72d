package nyc.icefree.messages.letters;

import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;

/** What became of writing a letter: the letter, or the reason why there is nothing to say any more. */
public sealed interface LetterResult {
    record Ready(Letter letter) implements LetterResult {}

    /** @param state given up or dropped */
    record Not(MessageState state, MessageNote note) implements LetterResult {}

    static LetterResult dropped(MessageNote note) {
        return new Not(MessageState.DROPPED, note);
    }

    static LetterResult gone() {
        return new Not(MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
    }
}
