package nyc.icefree.messages;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells that an event takes place after all, to everybody who heard that it would not. May be called twice. */
@Component
class OnAgainNotices {
    private final Events events;
    private final OutboxRows rows;
    private final RsvpContacts contacts;
    private final Clock clock;

    OnAgainNotices(Events events, OutboxRows rows, RsvpContacts contacts, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.contacts = contacts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventPublished announcement) {
        var event = announcement.event();
        rows.takeTurn(event.value());
        if (events.termsOf(event)
                .filter(terms -> terms.state() == EventState.PUBLISHED)
                .isPresent()) {
            var still = contacts.toTell(event).stream().map(Recipient::of).collect(Collectors.toSet());
            rows.news(event).stream()
                    .filter(message -> message.reason() == MessageReason.EVENT_UNPUBLISHED)
                    .filter(message -> message.state() == MessageState.SENT || message.state() == MessageState.SENDING)
                    .filter(message ->
                            message.recipient().kind() == Recipient.Kind.PERSON || still.contains(message.recipient()))
                    .collect(Collectors.groupingBy(
                            message -> new About(message.about(), message.aboutVersion() + 1),
                            Collectors.mapping(QueuedMessage::recipient, Collectors.toList())))
                    .forEach((about, to) -> rows.add(
                            MessageReason.EVENT_CHANGED, to, about.id(), about.version(), event, clock.instant()));
        }
    }

    /** The version after the one that was taken back: older than any later change. */
    private record About(UUID id, int version) {}
}
