package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import nyc.icefree.events.EventId;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpPromoted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a party that gave an address what became of its answer. Each listener may be called twice. */
@Component
class RsvpNotices {
    private final OutboxRows rows;
    private final RsvpContacts contacts;
    private final Clock clock;

    RsvpNotices(OutboxRows rows, RsvpContacts contacts, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RsvpMade announcement) {
        for (RsvpId rsvp : announcement.rsvps()) {
            tell(MessageReason.RSVP_CONFIRMATION, rsvp, announcement.event());
        }
    }

    @ApplicationModuleListener
    void on(RsvpPromoted announcement) {
        tell(MessageReason.RSVP_PROMOTION, announcement.rsvp(), announcement.event());
    }

    private void tell(MessageReason reason, RsvpId rsvp, EventId event) {
        if (contacts.mailFor(rsvp).isPresent()) {
            rows.add(reason, List.of(Recipient.of(rsvp)), rsvp.value(), 0, event, clock.instant());
        }
    }
}
