package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.rsvp.calendars.AstrayEntries;
import nyc.icefree.rsvp.calendars.AstrayEntries.Astray;
import org.springframework.stereotype.Component;

/**
 * Writes to parties whose own calendar shows an entry for which they have no place any more, by whatever way they lost or gave it,
 * to those that want an entry, another or none, and to those whom the mail for that never reached. By the clock, so that no way out of an event can forget it. Whom another
 * message waits for hears it by that one, unless it is made in bulk: that brings nothing for a calendar.
 */
@Component
class StrayEntries {
    private static final int AT_ONCE = 500;
    private static final Duration OTHER_MAIL = Duration.ofMinutes(2);
    private static final Duration BRAKED = Duration.ofMinutes(20);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 4;

    private final AstrayEntries entries;
    private final OutboxRows rows;
    private final OutboxCounts counts;
    private final RsvpContacts contacts;
    private final MailBrake brake;
    private final Clock clock;

    StrayEntries(
            AstrayEntries entries,
            OutboxRows rows,
            OutboxCounts counts,
            RsvpContacts contacts,
            MailBrake brake,
            Clock clock) {
        this.counts = counts;
        this.entries = entries;
        this.rows = rows;
        this.contacts = contacts;
        this.brake = brake;
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        entries.astray(now, AT_ONCE).forEach(astray -> entries.minded(astray, now, now.plus(tell(astray, now))));
    }

    /**
     * What is put right before the message leaves is not told.
     *
     * @return after how long it is looked at again, should the mail not have left by then
     */
    private Duration tell(Astray astray, Instant now) {
        var reason = MessageReason.Rsvp.RSVP_CALENDAR;
        var party = Recipient.of(astray.rsvp());
        if (counts.anyWaits(party, MailTerms.Lane.NEWS)) {
            return OTHER_MAIL;
        }
        if (astray.comes() && !lets(astray)) {
            return BRAKED;
        }
        int before = rows.of(reason, party).size();
        rows.add(reason, List.of(party), astray.rsvp().value(), 1 + before, astray.event(), now);
        return DAY.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
    }

    private boolean lets(Astray astray) {
        return contacts.mailFor(astray.rsvp())
                .filter(party -> brake.lets(MessageReason.Rsvp.RSVP_CALENDAR, party.email()))
                .isPresent();
    }
}
