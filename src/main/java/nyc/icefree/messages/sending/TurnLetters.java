package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyDestroyed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The letters of one turn: each message is written, or settled, by itself; then what goes to one reader becomes one letter. */
final class TurnLetters {
    private static final Logger LOG = LoggerFactory.getLogger(TurnLetters.class);

    private final OutboxRows rows;
    private final Letters letters;
    private final Settling settling;
    private final Clock clock;

    /** A letter, and the messages that it is of. */
    record Outgoing(Letter letter, List<QueuedMessage> messages) {}

    /** Those to whom one letter can be. */
    private record Reader(String address, Language language) {
        static Reader of(Letter letter) {
            return new Reader(letter.address().toLowerCase(Locale.ROOT), letter.language());
        }
    }

    TurnLetters(OutboxRows rows, Letters letters, Settling settling, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.settling = settling;
        this.clock = clock;
    }

    /** Those of several messages first. */
    List<Outgoing> of(List<QueuedMessage> messages, UUID claim) {
        var alone = new ArrayList<Outgoing>();
        var together = new LinkedHashMap<Reader, List<Outgoing>>();
        for (QueuedMessage message : messages) {
            written(message, claim).ifPresent(letter -> {
                var outgoing = new Outgoing(letter, List.of(message));
                if (JoinedLetters.mayJoin(letter)) {
                    together.computeIfAbsent(Reader.of(letter), reader -> new ArrayList<>())
                            .add(outgoing);
                } else {
                    alone.add(outgoing);
                }
            });
        }
        return Stream.concat(together.values().stream().flatMap(several -> joined(several).stream()), alone.stream())
                .sorted(Comparator.comparing(outgoing -> outgoing.messages().size() == 1))
                .toList();
    }

    /** What cannot become one letter leaves as several. */
    private List<Outgoing> joined(List<Outgoing> several) {
        if (several.size() == 1) {
            return several;
        }
        var messages = several.stream().flatMap(one -> one.messages().stream()).toList();
        try {
            var letter = letters.join(several.stream().map(Outgoing::letter).toList(), messages);
            return List.of(new Outgoing(letter, messages));
        } catch (RuntimeException e) {
            warn(messages.getFirst(), e);
            return several;
        }
    }

    private Optional<Letter> written(QueuedMessage message, UUID claim) {
        Instant now = clock.instant();
        if (message.createdAt().plus(message.reason().terms().lasts()).isBefore(now)) {
            settling.settle(message, claim, MessageState.GIVEN_UP, MessageNote.TOO_OLD);
            return Optional.empty();
        }
        if (message.reason().tellsOfChange() && rows.isOvertaken(message)) {
            settling.settle(message, claim, MessageState.DROPPED, MessageNote.OVERTAKEN);
            return Optional.empty();
        }
        try {
            return switch (letters.compose(message, LetterReader.RECIPIENT, now)) {
                case LetterResult.Not not -> {
                    settling.settle(message, claim, not.state(), not.note());
                    yield Optional.empty();
                }
                case LetterResult.Ready ready -> {
                    Instant notBefore = ready.notBefore();
                    if (notBefore != null && now.isBefore(notBefore)) {
                        rows.putOff(message.id(), claim, notBefore);
                        yield Optional.empty();
                    }
                    yield Optional.of(ready.letter());
                }
            };
        } catch (KeyDestroyed gone) {
            settling.settle(message, claim, MessageState.GIVEN_UP, MessageNote.RECIPIENT_GONE);
        } catch (RuntimeException e) {
            warn(message, e);
            settling.retry(List.of(message), claim, MessageNote.INTERNAL_ERROR);
        }
        return Optional.empty();
    }

    /** Also of what another key would open; its message could hold words of the letter. */
    static void warn(QueuedMessage message, RuntimeException e) {
        LOG.error(
                "message {} ({}) could not be written: {}",
                message.id(),
                message.reason(),
                e.getClass().getName() + " at "
                        + Stream.of(e.getStackTrace()).findFirst().orElse(null));
    }
}
