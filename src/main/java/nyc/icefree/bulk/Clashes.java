package nyc.icefree.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would be at the same place at the same time once an act is done: others there, or the chosen events themselves. */
@Component
class Clashes {
    private final VenueUse use;

    Clashes(VenueUse use) {
        this.use = use;
    }

    private record Spot(VenueId venue, TimeSlot slot) {
        boolean meets(Spot other) {
            return venue.equals(other.venue) && slot.overlaps(other.slot);
        }
    }

    List<BulkPreview> seen(List<BulkPreview> all) {
        Map<EventId, Optional<Spot>> then = new HashMap<>();
        all.stream().filter(one -> one.fate().happens()).forEach(one -> then.put(one.event(), spot(one)));
        return all.stream().map(one -> seen(one, then)).toList();
    }

    private BulkPreview seen(BulkPreview one, Map<EventId, Optional<Spot>> then) {
        var spot = then.getOrDefault(one.event(), Optional.empty());
        if (spot.isEmpty()) {
            return one;
        }
        var taken = use.besides(form(one), one.event()).stream()
                .filter(other -> other.event() == null || !then.containsKey(other.event()))
                .toList();
        var together = then.entrySet().stream()
                .filter(other -> !other.getKey().equals(one.event()))
                .filter(other -> other.getValue().filter(spot.get()::meets).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return one.with(taken, together);
    }

    /** Where the event will be; empty for what will be nowhere, or keeps the place and time that it has. */
    private static Optional<Spot> spot(BulkPreview one) {
        return switch (one.fate()) {
            case PUBLISHED, SUBMITTED -> spot(one.before());
            case MOVED, PROPOSED, CHANGED -> spot(form(one));
            case CANCELLED, DELETED, UNCHANGED, REFUSED -> Optional.empty();
        };
    }

    private static EventDraft form(BulkPreview one) {
        return Objects.requireNonNullElse(one.after(), one.before());
    }

    private static Optional<Spot> spot(EventDraft form) {
        @Nullable VenueId venue = form.where().venue();
        return venue == null ? Optional.empty() : form.when().slot().map(slot -> new Spot(venue, slot));
    }
}
