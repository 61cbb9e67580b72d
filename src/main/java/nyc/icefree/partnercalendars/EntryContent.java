package nyc.icefree.partnercalendars;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.calendar.reading.ParsedEvent;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/** One date as a calendar says it; equal entries mean no change. */
record EntryContent(
        String title,
        String description,
        String place,
        @Nullable String url,
        @Nullable String online,
        TimeSlot slot,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean cancelled,
        boolean tentative) {
    static EntryContent of(ParsedEvent event, String nameless) {
        return new EntryContent(
                SafeText.isName(event.title()) ? event.title() : nameless,
                event.description(),
                event.location(),
                event.url(),
                event.conference(),
                event.slot(),
                event.latitude(),
                event.longitude(),
                event.cancelled(),
                event.tentative());
    }

    EntryContent inWordsOf(EntryContent other) {
        return new EntryContent(
                other.title, other.description, place, url, online, slot, latitude, longitude, cancelled, tentative);
    }

    EntryContent off() {
        return new EntryContent(title, description, place, url, online, slot, latitude, longitude, true, tentative);
    }

    EntryContent at(EntryContent other) {
        return new EntryContent(
                title,
                description,
                other.place,
                url,
                other.online,
                slot,
                other.latitude,
                other.longitude,
                cancelled,
                tentative);
    }

    /** Keeps the place of a past date forgotten once it was. */
    EntryContent unlessForgotten(EntryContent kept, Instant now) {
        if (!kept.place.isEmpty() || !kept.slot.isOver(now) || !slot.isOver(now)) {
            return this;
        }
        return tellsItsPlace() ? inWordsOf(kept).at(kept) : at(kept);
    }

    boolean tellsItsPlace() {
        var there = new VenueForm(place, place, "", null, "", null, null, Set.of(), null, "", false);
        return !place.isBlank() && NamedPlace.in(title + " . " + description, there);
    }
}
