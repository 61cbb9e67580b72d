package nyc.icefree.messages.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.UnconfirmedPlaces;
import nyc.icefree.rsvp.UnconfirmedPlaces.Silent;
import nyc.icefree.rsvp.answers.RsvpId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Frees the places of those who were asked by their reminder whether they still come and did not say so in time, and tells them
 * in the same transaction. Whose reminder did not leave in time loses nothing.
 */
@Component
class UnconfirmedDue {
    private static final Logger LOG = LoggerFactory.getLogger(UnconfirmedDue.class);
    private static final MessageReason ASKED = MessageReason.Rsvp.RSVP_REMINDER;

    private final UnconfirmedPlaces places;
    private final OutboxBulk outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    UnconfirmedDue(UnconfirmedPlaces places, OutboxBulk outbox, TransactionOperations transactions, Clock clock) {
        this.places = places;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return of how many parties the places came free */
    int release() {
        Instant now = clock.instant();
        return places.due(now).stream()
                .mapToInt(event -> releaseOrNot(event, now))
                .sum();
    }

    /** What fails is tried again by the next round, and keeps no other event from its own. */
    private int releaseOrNot(EventId event, Instant now) {
        try {
            int released = 0;
            for (var part = next(event, now); part.isPresent(); part = next(event, now)) {
                released += part.getAsInt();
            }
            return released;
        } catch (RuntimeException e) {
            LOG.error(
                    "places of event {} that nobody confirmed could not be freed; tried again in a minute: {}",
                    event,
                    e.getClass().getName());
            return 0;
        }
    }

    /** @return empty when nobody is left who did not answer */
    private OptionalInt next(EventId event, Instant now) {
        return Objects.requireNonNull(transactions.execute(status -> places.silent(event, OutboxRun.PART, now)
                .map(silent -> OptionalInt.of(release(event, silent, now)))
                .orElse(OptionalInt.empty())));
    }

    private int release(EventId event, Silent silent, Instant now) {
        int number = ReminderTimes.number(silent.startsAt());
        var heard = outbox
                .left(
                        ASKED,
                        event,
                        number,
                        silent.parties().stream().map(RsvpId::value).toList(),
                        silent.heardBy())
                .stream()
                .map(RsvpId::new)
                .toList();
        places.release(event, silent, heard, now);
        var lines = heard.stream()
                .map(party -> new OutboxBulk.Line(Recipient.of(party), event.value(), number, event))
                .toList();
        outbox.add(MessageReason.Rsvp.RSVP_RELEASED, lines, now);
        return heard.size();
    }
}
