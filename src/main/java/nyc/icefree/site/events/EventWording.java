package nyc.icefree.site.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.PlacesLeft;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;

/** An event's facts as a reader of one language reads them; the same on every page. */
public record EventWording(Words words) {

    /** "6:30 PM to 8 PM" or "all day", with the last day where it is another. */
    public String time(TimeSlot slot) {
        if (slot.isWholeDays()) {
            return endsOnStartDay(slot)
                    ? words.get("site.event.all-day")
                    : words.get("site.event.all-days", "day", words.day(slot.lastDay()));
        }
        String from = words.time(slot.startLocal().toLocalTime());
        String to = words.time(slot.endLocal().toLocalTime());
        return endsOnStartDay(slot)
                ? words.get("site.event.time", "from", from, "to", to)
                : words.get(
                        "site.event.time-over-days",
                        "from",
                        from,
                        "to",
                        to,
                        "day",
                        words.day(slot.endLocal().toLocalDate()));
    }

    /** "Saturday, December 5, 2026". */
    public String date(TimeSlot slot) {
        return words.date(slot.startLocal().toLocalDate());
    }

    /** "Saturday, December 5, 2026, 6:30 PM to 8 PM, New York Time". */
    public String when(TimeSlot slot) {
        return words.get(
                "site.event.when",
                "span",
                words.span(slot.startLocal(), slot.endLocal()),
                "zone",
                words.zone(slot.zone()));
    }

    private static boolean endsOnStartDay(TimeSlot slot) {
        return !slot.lastDay().isAfter(slot.startLocal().toLocalDate());
    }

    /** "Flatbush, Brooklyn", or the venue's name in front where this reader may know it. */
    public String place(Place place) {
        return joined(Stream.of(
                place.name(), place.neighbourhood(), place.borough() == null ? null : words.of(place.borough())));
    }

    /** Without the venue's name. */
    public String area(Place place) {
        return joined(Stream.of(place.neighbourhood(), place.borough() == null ? null : words.of(place.borough())));
    }

    private String joined(Stream<? extends @org.jspecify.annotations.Nullable String> parts) {
        List<String> known = parts.filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(part -> !part.isBlank())
                .toList();
        return known.isEmpty() ? words.get("site.event.place-open") : String.join(", ", known);
    }

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
