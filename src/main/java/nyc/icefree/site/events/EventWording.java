package nyc.icefree.site.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.PlacesLeft;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;
import org.jspecify.annotations.Nullable;

/** An event's facts besides when and where, as a reader of one language reads them; the same on every page. */
public record EventWording(Words words) {

    /** "Kreyol, English; interpreted into Spanish". */
    public String languages(EventView event) {
        var parts = new ArrayList<String>();
        if (!event.spoken().isEmpty()) {
            parts.add(words.within(event.spoken()));
        }
        if (!event.interpreted().isEmpty()) {
            parts.add(words.get("site.event.interpreted", "languages", words.within(event.interpreted())));
        }
        return words.begin(String.join("; ", parts));
    }

    /** In the order of {@link AccessFact}. */
    public List<String> access(Collection<AccessFact> facts) {
        return facts.stream().sorted().map(words::of).toList();
    }

    /** Until when RSVPs are taken, or were; null when none are. */
    public @Nullable String close(EventView event, Instant now) {
        return event.takesRsvps()
                ? words.get(
                        now.isBefore(event.rsvpsCloseAt()) ? "site.event.close" : "site.event.closed",
                        "when",
                        words.moment(event.rsvpsCloseAt(), event.slot().zone()))
                : null;
    }

    public EventListLine.State state(EventView event, PlacesLeft places, boolean over) {
        if (event.cancelled()) {
            return new EventListLine.State(words.get("site.event.cancelled"), "state-cancelled");
        }
        if (event.postponed()) {
            return new EventListLine.State(words.get("site.event.postponed"), "state-cancelled");
        }
        if (over) {
            return new EventListLine.State(words.get("site.event.over"), "state-closed");
        }
        if (!event.takesRsvps()) {
            return new EventListLine.State(words.get("site.event.just-come"), "state-open");
        }
        return new EventListLine.State(
                words.of(places), "state-" + places.name().toLowerCase(java.util.Locale.ROOT));
    }
}
