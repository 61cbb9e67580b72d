package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.vault.KeyDestroyed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the one letter of a claim. Messages that cannot be in it are given back. */
record ClaimedLetters(OutboxRows rows, Letters letters, SendResults results, SendFailures failures, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimedLetters.class);

    record Outgoing(Letter letter, List<QueuedMessage> messages) {}

    Optional<Outgoing> of(List<QueuedMessage> messages, UUID claim) {
        var told = new ArrayList<QueuedMessage>();
        var written = new ArrayList<Letter>();
        for (QueuedMessage message : messages) {
            if (!written.isEmpty() && !JoinedLetters.mayJoin(written.getFirst())) {
                results.giveBack(message, claim);
                continue;
            }
            written(message, claim).ifPresent(letter -> {
                if (written.isEmpty()
                        || JoinedLetters.mayJoin(letter) && JoinedLetters.areToOneReader(written.getFirst(), letter)) {
                    told.add(message);
                    written.add(letter);
                } else {
                    results.giveBack(message, claim);
                }
            });
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(joined(written, told, claim));
    }

    private Outgoing joined(List<Letter> written, List<QueuedMessage> told, UUID claim) {
        try {
            return new Outgoing(written.size() == 1 ? written.getFirst() : letters.join(written, told), told);
        } catch (RuntimeException e) {
            warn(told.getFirst(), e);
            told.stream().skip(1).forEach(message -> results.giveBack(message, claim));
            return new Outgoing(written.getFirst(), List.of(told.getFirst()));
        }
    }

    private Optional<Letter> written(QueuedMessage message, UUID claim) {
        Instant now = clock.instant();
        if (message.createdAt().plus(message.reason().terms().lasts()).isBefore(now)) {
            results.settle(message, claim, MessageState.GIVEN_UP, MessageNote.TOO_OLD);
            return Optional.empty();
        }
        if (message.reason().tellsOfChange() && rows.isOvertaken(message)) {
            results.settle(message, claim, MessageState.DROPPED, MessageNote.OVERTAKEN);
            return Optional.empty();
        }
        try {
            switch (letters.compose(message, LetterReader.RECIPIENT, now)) {
                case LetterResult.Not not -> results.settle(message, claim, not.state(), not.note());
                case LetterResult.Ready(Letter letter, Instant notBefore) -> {
                    if (notBefore == null || !now.isBefore(notBefore)) {
                        return Optional.of(letter);
                    }
                    rows.putOff(message.id(), claim, notBefore);
                }
            }
        } catch (KeyDestroyed gone) {
            results.settle(message, claim, MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
        } catch (RuntimeException e) {
            warn(message, e);
            failures.retry(List.of(message), claim, MessageNote.INTERNAL_ERROR);
        }
        return Optional.empty();
    }

    /** Logs no message of the failure: it could hold words of the letter. */
    static void warn(QueuedMessage message, RuntimeException e) {
        LOG.error(
                "message {} ({}) could not be written: {}",
                message.id(),
                message.reason(),
                e.getClass().getName() + " at "
                        + Stream.of(e.getStackTrace()).findFirst().orElse(null));
    }
}
