package nyc.icefree.events;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a form will put its event once it is saved, or once somebody agrees. */
@Component
class UnsavedPlace {
    private final VenueRepository venues;

    UnsavedPlace(VenueRepository venues) {
        this.venues = venues;
    }

    /** Whether a text that everybody reads would name that place although it will be hidden from some. */
    boolean toldBy(String text, EventDraft form) {
        var place = form.hidesPlace() ? place(form) : null;
        return place != null && NamedPlace.in(text, place);
    }

    private @Nullable VenueForm place(EventDraft form) {
        var chosen = form.venue();
        return form.newVenue() != null || chosen == null
                ? form.newVenue()
                : venues.findById(chosen.value()).map(Venue::facts).orElse(null);
    }
}
