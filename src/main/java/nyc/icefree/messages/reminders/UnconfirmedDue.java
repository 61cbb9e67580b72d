package nyc.icefree.messages.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
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
 * in the same transaction. Whose reminder did not leave in time loses nothing, and is asked nothing from then on.
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
        places.heard(now).forEach(event -> orNone(event, () -> askNoMore(event)));
        return places.due(now).stream()
                .mapToInt(event -> orNone(event, () -> release(event, now)))
                .sum();
    }

    /** What fails is tried again by the next round, and keeps no other event from its own. */
    private static int orNone(EventId event, IntSupplier act) {
        try {
            return act.getAsInt();
        } catch (RuntimeException e) {
            LOG.error(
                    "who has not confirmed a place of event {} could not be looked at; tried again in a minute: {}",
                    event,
                    e.getClass().getName());
            return 0;
        }
    }

    /** Of those who have not answered so far, whose mail left too late or waits: what it says then asks nothing of them. */
    private int askNoMore(EventId event) {
        int looked = 0;
        Optional<Silent> part = Optional.empty();
        do {
            var behind = part.map(silent -> silent.parties().getLast()).orElse(null);
            part = Objects.requireNonNull(transactions.execute(status -> {
                var silent = places.silentSoFar(event, behind, OutboxRun.PART);
                silent.ifPresent(found -> places.askNoMore(found, heard(event, found)));
                return silent;
            }));
            looked += part.map(silent -> silent.parties().size()).orElse(0);
        } while (part.isPresent());
        return looked;
    }

    private int release(EventId event, Instant now) {
        int released = 0;
        for (var part = next(event, now); part.isPresent(); part = next(event, now)) {
            released += part.getAsInt();
        }
        return released;
    }

    /** @return empty when nobody is left who did not answer */
    private OptionalInt next(EventId event, Instant now) {
        return Objects.requireNonNull(transactions.execute(status -> places.silent(event, OutboxRun.PART, now)
                .map(silent -> OptionalInt.of(release(event, silent, now)))
                .orElse(OptionalInt.empty())));
    }

    private int release(EventId event, Silent silent, Instant now) {
        var heard = heard(event, silent);
        places.release(event, silent, heard, now);
        int number = ReminderTimes.number(silent.startsAt());
        var lines = heard.stream()
                .map(party -> new OutboxBulk.Line(Recipient.of(party), event.value(), number, event))
                .toList();
        outbox.add(MessageReason.Rsvp.RSVP_RELEASED, lines, now);
        return heard.size();
    }

    private List<RsvpId> heard(EventId event, Silent silent) {
        return outbox
                .left(
                        ASKED,
                        event,
                        ReminderTimes.number(silent.startsAt()),
                        silent.parties().stream().map(RsvpId::value).toList(),
                        silent.heardBy())
                .stream()
                .map(RsvpId::new)
                .toList();
    }
}
