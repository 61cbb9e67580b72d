package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.Events;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import org.springframework.stereotype.Component;

@Component
public record KeptMessages(Events events, RsvpPurge purge, Retention retention) {
    public enum Due {
        NOTHING,
        OLD,
        ALL
    }

    /** An event without a day keeps its messages as long as its answers: they still count. */
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
