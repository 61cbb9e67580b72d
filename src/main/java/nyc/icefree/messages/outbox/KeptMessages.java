package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.Events;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import org.springframework.stereotype.Component;

/** How long what people were told of an event, or are to be told, is kept. */
@Component
public record KeptMessages(Events events, RsvpPurge purge, Retention retention) {
    /** What of it is due to be forgotten. */
    public enum Due {
        NOTHING,
        /** What is itself as old as that a message was sent may be. */
        OLD,
        ALL
    }

    /** Of one without a day as long as its answers: until then its people are told more, and what was told them counts. */
    public Due of(EventId event, Instant now) {
        Optional<EventTerms> terms = events.termsOf(event);
        if (terms.isEmpty()) {
            return Due.ALL;
        }
        if (!terms.get().slot().endsAt().isBefore(retention.sent().before(now))) {
            return Due.NOTHING;
        }
        if (!terms.get().withoutDay()) {
            return Due.ALL;
        }
        return purge.dueAt(event).filter(due -> due.isAfter(now)).isPresent() ? Due.NOTHING : Due.OLD;
    }
}
