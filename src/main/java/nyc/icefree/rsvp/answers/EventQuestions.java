package nyc.icefree.rsvp.answers;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.events.Events;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.QuestionsToParty;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * An event's questions to parties. Cached for a second, since a rush of RSVPs reads it each time; another node may
 * see a change so much later.
 */
@Component
public class EventQuestions {
    private static final int MOST = 1_000;
    private final Events events;
    private final ConcurrentMap<EventId, QuestionsToParty> kept = Caches.ofEntries(MOST, Duration.ofSeconds(1));

    EventQuestions(Events events) {
        this.events = events;
    }

    public QuestionsToParty ofNewcomer(EventId event) {
        var known = kept.get(event);
        if (known != null) {
            return known;
        }
        var languages = events.termsOf(event).map(EventTerms::languageChoice).orElse(List.of());
        var read = QuestionsToParty.of(now(event)).inOneOf(languages);
        kept.put(event, read);
        return read;
    }

    public List<Language> languages(EventId event) {
        return ofNewcomer(event).languages();
    }

    public Questions of(EventId event) {
        return ofNewcomer(event).questions();
    }

    /** Bypasses the cache. */
    public Questions now(EventId event) {
        var read = events.questionsOf(event);
        kept.computeIfPresent(event, (same, asked) -> QuestionsToParty.of(read).inOneOf(asked.languages()));
        return read;
    }

    /**
     * Called under the lock on the event's spots, for which a change of the questions waits too: so no party answers a
     * question that it never read.
     *
     * @param asked the questions that the party saw
     * @throws ReservationRefused QUESTIONS_CHANGED
     */
    public void mustMean(EventId event, Questions asked, Set<UUID> answered) {
        ReservationReason.QUESTIONS_CHANGED.refuseUnless(
                answered.isEmpty() || asked.brokenBy(now(event), answered).isEmpty());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EventChanged announced) {
        kept.remove(announced.event());
    }
}
