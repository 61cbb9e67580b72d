package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import org.jspecify.annotations.Nullable;

/** A letter to somebody with an account, or who is asked to have one. */
public interface PersonLetter extends LetterKind {
    LetterParts parts();

    LetterText write(PersonFacts facts);

    default boolean isStillSo(PersonFacts facts) {
        return true;
    }

    /** Null for what may leave at once. */
    default @Nullable Instant notBefore(PersonFacts facts) {
        return null;
    }

    /** Empty for who is gone, or has no address. */
    default Optional<PersonCard> reader(QueuedMessage message) {
        return parts().reader(message);
    }

    @Override
    default LetterResult compose(QueuedMessage message, LetterReader reader, Instant now) {
        return reader(message)
                .map(to -> new PersonFacts(parts(), message, reader, now, to, null))
                .map(facts -> isStillSo(facts) ? composed(facts) : LetterResult.dropped(MessageNote.OVERTAKEN))
                .orElseGet(LetterResult::gone);
    }

    default LetterResult composed(PersonFacts facts) {
        return new LetterResult.Ready(write(facts).done(), notBefore(facts));
    }
}
