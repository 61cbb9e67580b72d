package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.text.Language;

/** One kind of letter: whether it still applies, what it says, and what its sender is shown before. Its reasons: {@link LetterFor}. */
public interface LetterKind {
    LetterResult compose(QueuedMessage message, LetterReader reader, Instant now);

    /** News of an event has a letter to parties and another to volunteers. */
    default boolean isTo(Recipient.Kind recipient) {
        return true;
    }

    /** The mail server took it: from now on its reader has what it brought. */
    default void left(QueuedMessage message) {}

    /** The mail server has it, or none ever will: days to answer begin now, and not with the first try to send it. */
    default void asked(QueuedMessage message) {}

    /** The link of a letter that cannot be mailed, for an administrator to hand over. */
    default Optional<String> link(QueuedMessage message) {
        return Optional.empty();
    }

    /** As an event will send it; empty when it will not, and for letters that are not to an event's people. */
    default Stream<ForeseenLetter> foreseen(MessageReason reason, EventTerms event, Language language) {
        return Stream.empty();
    }
}
