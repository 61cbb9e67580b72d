package nyc.icefree.events;

import java.util.Set;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.venues.KnownVenue;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueRights;
import nyc.icefree.venues.VenueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The venue of an event or form, and a check that public words do not reveal it. */
@Component
record EventVenues(VenueStore venues, VenueRights rights, City city) {
    @Nullable
    KnownVenue of(Event event) {
        return venues.find(event.venue).orElse(null);
    }

    @Nullable
    Area areaOf(Event event) {
        var venue = of(event);
        return venue == null ? event.keptArea : venue.area();
    }

    Set<UUID> mine() {
        return rights.mine();
    }

    @Nullable
    KnownVenue chosen(EventDraft typed, @Nullable UUID kept, boolean agreed) {
        if (typed.where().venue() == null) {
            return null;
        }
        var id = typed.where().venue().value();
        return (agreed || id.equals(kept) ? venues.find(id) : rights.open(id)).orElse(null);
    }

    @Nullable
    KnownVenue made(OrganizationId host, EventDraft typed, @Nullable KnownVenue chosen) {
        var described = typed.venueToAdd();
        if (described == null) {
            return chosen;
        }
        var venue = venues.unsaved(host.value(), described);
        venues.keep(venue);
        return venue;
    }

    /** Whether a public text would name the event's address although it is hidden from some. */
    boolean tells(Event event, String text) {
        var venue = event.showing.openToAll() ? null : of(event);
        return venue != null && NamedPlace.in(text, venue.facts());
    }

    /** Whether a public text would name the address that the form will hide from some once it is saved. */
    boolean tells(EventDraft form, String text) {
        var place = form.visibility().openToAll() ? null : place(form);
        return place != null && NamedPlace.in(text, place);
    }

    private @Nullable VenueForm place(EventDraft form) {
        var chosen = form.where().venue();
        return form.where().newVenue() != null || chosen == null
                ? form.where().newVenue()
                : venues.find(chosen.value()).map(KnownVenue::facts).orElse(null);
    }

    void mustNotTell(Event event) {
        var venue = of(event);
        if (venue != null && event.content().tells(venue.facts())) {
            throw new Refused(PlanningRefused.WORDS_SHOW_HIDDEN_ADDRESS);
        }
    }
}
