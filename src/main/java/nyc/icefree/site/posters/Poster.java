package nyc.icefree.site.posters;

import java.time.Instant;
import java.time.LocalDate;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;

/**
 * All that an event's band and picture are made of; no title, place or people can get into them. Two events of one
 * kind and day look the same.
 */
public record Poster(LocalDate day, EventKind kind, PosterState standing, Language reader) {
    public static Poster of(EventView event, Language reader, Instant now) {
        return new Poster(event.slot().startLocal().toLocalDate(), event.kind(), PosterState.of(event, now), reader);
    }
}
