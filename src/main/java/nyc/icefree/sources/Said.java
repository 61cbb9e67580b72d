package nyc.icefree.sources;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.calendar.reading.ReadEvent;
import nyc.icefree.events.EventKind;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What a calendar says of one date; two equal ones are no change. */
record Said(
        String title,
        String description,
        String place,
        @Nullable String url,
        TimeSlot slot,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean cancelled) {

    static Said of(ReadEvent event, String nameless) {
        return new Said(
                SafeText.isName(event.title()) ? event.title() : nameless,
                event.description(),
                event.location(),
                event.url(),
                event.slot(),
                event.latitude(),
                event.longitude(),
                event.cancelled());
    }

    PartnerEvent in(EventKind kind, Language language) {
        return new PartnerEvent(kind, language, title, description, slot, place, latitude, longitude);
    }

    Said inWordsOf(Said other) {
        return new Said(other.title, other.description, place, url, slot, latitude, longitude, cancelled);
    }

    Said at(Said other) {
        return new Said(title, description, other.place, url, slot, other.latitude, other.longitude, cancelled);
    }

    /** Where a past date was is not learned anew once that is forgotten. */
    Said unlessForgotten(Said kept, Instant now) {
        return kept.place.isEmpty() && kept.slot.isOver(now) && slot.isOver(now) ? at(kept) : this;
    }

    boolean samePlaceAs(Said other) {
        return Objects.equals(place, other.place);
    }
}
