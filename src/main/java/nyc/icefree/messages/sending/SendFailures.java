package nyc.icefree.messages.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nyc.icefree.messages.letters.Letters;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;

/**
 * What happens when a mail cannot be sent. One to a wrong address is given up. All others are tried again after half a minute
 * (links to sign in: five seconds), then after twice as long each time, at most an hour. A mail server that fails ends the round.
 */
record SendFailures(OutboxRows rows, Letters letters, SendResults results, Clock clock) {
    private static final Duration LONGEST = Duration.ofHours(1);

    SendingRound.Outcome of(List<QueuedMessage> messages, UUID claim, OutgoingMail.NotSent failure) {
        if (failure.note() != MessageNote.ADDRESS_REFUSED) {
            retry(messages, claim, failure.note());
            return failure.isOfServer() ? SendingRound.Outcome.SERVER_IN_TROUBLE : SendingRound.Outcome.NOT_SENT;
        }
        messages.forEach(message -> {
            letters.of(message).asked(message);
            results.settle(message, claim, MessageState.GIVEN_UP, failure.note());
        });
        return SendingRound.Outcome.NOT_SENT;
    }

    /** All at one time, so that they leave together then too. */
    void retry(List<QueuedMessage> messages, UUID claim, MessageNote note) {
        var most = messages.stream()
                .max(Comparator.comparing(QueuedMessage::attempts))
                .orElseThrow();
        Instant due = clock.instant().plus(pause(most.attempts(), most.reason(), RandomGenerator.getDefault()));
        Instant told = most.notBefore(due);
        messages.forEach(message -> rows.retry(message.id(), claim, note, told));
    }

    /** @param attempts made so far, at least 1 */
    private static Duration pause(int attempts, MessageReason reason, RandomGenerator random) {
        Duration first = reason.terms().lane() == MailTerms.Lane.LINK ? Duration.ofSeconds(5) : Duration.ofSeconds(30);
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, 10));
        long base = (doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST).toMillis();
        return Duration.ofMillis(base * 3 / 4 + random.nextLong(base / 2));
    }
}
