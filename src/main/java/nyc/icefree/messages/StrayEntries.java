package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.rsvp.calendars.CalendarThreads;
import nyc.icefree.rsvp.calendars.CalendarThreads.Astray;
import org.springframework.stereotype.Component;

/**
 * Writes to parties whose own calendar shows an entry for which they have no place any more, by whatever way they lost or gave it,
 * and to those that want an entry, another or none. By the clock, so that no way out of an event can forget it. Whom another
 * message waits for hears it by that one.
 */
@Component
class StrayEntries {
    private static final int AT_ONCE = 500;
    private final CalendarThreads threads;
    private final OutboxRows rows;
    private final OutboxCounts counts;
    private final RsvpContacts contacts;
    private final MailBrake brake;
    private final Clock clock;

    StrayEntries(
            CalendarThreads threads,
            OutboxRows rows,
            OutboxCounts counts,
            RsvpContacts contacts,
            MailBrake brake,
            Clock clock) {
        this.counts = counts;
        this.threads = threads;
        this.rows = rows;
        this.contacts = contacts;
        this.brake = brake;
        this.clock = clock;
    }

    void tell() {
        threads.astray(AT_ONCE).stream()
                .filter(astray -> !counts.anyWaits(Recipient.of(astray.rsvp())))
                .forEach(this::tell);
    }

    /** What is put right before the message leaves is not told. */
    private void tell(Astray astray) {
        if (astray.byWish() && !lets(astray)) {
            return;
        }
        var reason = MessageReason.Rsvp.RSVP_CALENDAR;
        var party = Recipient.of(astray.rsvp());
        int number = 1 + rows.of(reason, party).size();
        rows.add(reason, List.of(party), astray.rsvp().value(), number, astray.event(), clock.instant());
        threads.minded(astray);
    }

    private boolean lets(Astray astray) {
        return contacts.mailFor(astray.rsvp())
                .filter(party -> brake.lets(MessageReason.Rsvp.RSVP_CALENDAR, party.email()))
                .isPresent();
    }
}
