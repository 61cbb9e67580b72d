package nyc.icefree.rsvp;

import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.questions.Questions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What an event asks of those who come. Kept for a second, since a rush of answers asks as often as there are answers: so late
 * another node may hear of a change.
 */
@Component
class EventQuestions {
    private static final int MOST = 1_000;
    private final Events events;
    private final ConcurrentMap<EventId, Questions> kept = Caches.ofEntries(MOST, Duration.ofSeconds(1));

    EventQuestions(Events events) {
        this.events = events;
    }

    Questions of(EventId event) {
        var known = kept.get(event);
        if (known != null) {
            return known;
        }
        var read = events.questionsOf(event);
        kept.put(event, read);
        return read;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EventChanged announced) {
        kept.remove(announced.event());
    }
}
