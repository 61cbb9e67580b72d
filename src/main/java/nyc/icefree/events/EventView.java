package nyc.icefree.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One event as one {@link Audience} may see it. The only way an event's address leaves this room; for the public audience
 * this is what pages, feeds and mails may show.
 *
 * @param uid the iCalendar UID, permanent (RFC 5545, 3.8.4.7)
 * @param sequence as RFC 5546, 2.1.4: raised by a change of time or place and by cancellation
 * @param capacity most people at once, null for no limit
 * @param cancelReason what people are told, in the original language
 * @param modifiedAt last change of anything shown, in whole seconds
 */
public record EventView(
        EventId id,
        String uid,
        String slug,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        List<EventWords> words,
        Place place,
        AddressVisibility addressVisibility,
        List<Language> spoken,
        List<Language> interpreted,
        Set<AccessFact> access,
        List<Host> hosts,
        @Nullable Integer capacity,
        boolean takesRsvps,
        @Nullable String cancelReason,
        int sequence,
        Instant createdAt,
        Instant modifiedAt,
        Audience audience) {

    /** The reader's language, else the original. */
    public EventWords wordsIn(Language language) {
        return words.stream()
                .filter(w -> w.language().equals(language))
                .findFirst()
                .orElseGet(() ->
                        words.stream().filter(EventWords::original).findFirst().orElse(words.getFirst()));
    }

    public Host host() {
        return hosts.getFirst();
    }

    public boolean cancelled() {
        return state == EventState.CANCELLED;
    }
}
