package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.calendars.CalendarEntries.Astray;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.springframework.stereotype.Component;

/**
 * Writes to parties whose own calendar shows an entry that is wrong. Runs by the clock, so that no change of an event
 * can forget it. A party with another message on its way is told by that one.
 */
@Component
record StrayEntries(
        CalendarEntries entries,
        OutboxRows rows,
        OutboxCounts counts,
        RsvpContacts contacts,
        MailBrake brake,
        Clock clock) {
    private static final int AT_ONCE = 500;
    private static final Duration OTHER_MAIL = Duration.ofMinutes(2);
    private static final Duration BRAKED = Duration.ofMinutes(20);
    private static final Duration GIVEN_UP = Duration.ofDays(1);
    private static final int MOST_DOUBLED = 6;
    private static final MessageReason REASON = MessageReason.RSVP_CALENDAR;

    @Job(name = "put-calendars-right", every = "PT1M")
    void tell() {
        Instant now = clock.instant();
        entries.astray(now, AT_ONCE).forEach(astray -> entries.lookAgain(astray.rsvp(), now.plus(tell(astray, now))));
    }

    /** @return the pause before it is looked at again */
    private Duration tell(Astray astray, Instant now) {
        var party = Recipient.of(astray.rsvp());
        if (counts.anyWaits(party, MailTerms.Lane.NEWS)) {
            return OTHER_MAIL;
        }
        var before = rows.of(REASON, party);
        Instant next = nextAfter(before);
        if (now.isBefore(next)) {
            return Duration.between(now, next);
        }
        if (astray.comes() && !lets(astray)) {
            return BRAKED;
        }
        int number =
                1 + before.stream().mapToInt(QueuedMessage::aboutVersion).max().orElse(0);
        rows.add(REASON, List.of(party), astray.rsvp().value(), number, astray.event(), now);
        return OTHER_MAIL;
    }

    private static Instant nextAfter(List<QueuedMessage> before) {
        var lost = before.stream()
                .filter(message -> message.state() != MessageState.SENT)
                .sorted(Comparator.comparing(QueuedMessage::aboutVersion))
                .toList();
        if (lost.isEmpty()) {
            return Instant.EPOCH;
        }
        var last = lost.getLast();
        var first = last.state() == MessageState.GIVEN_UP ? GIVEN_UP : OTHER_MAIL;
        return Objects.requireNonNullElse(last.settledAt(), last.createdAt())
                .plus(first.multipliedBy(1L << Math.min(lost.size() - 1, MOST_DOUBLED)));
    }

    private boolean lets(Astray astray) {
        return contacts.mailFor(astray.rsvp())
                .filter(party -> brake.lets(REASON, party.email()))
                .isPresent();
    }
}
