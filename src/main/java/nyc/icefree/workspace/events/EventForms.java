package nyc.icefree.workspace.events;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.VenueUse;
import nyc.icefree.partners.Organizations;
import nyc.icefree.text.Words;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of an event, or of a template, with the places and co-hosts to choose from. */
@Component
record EventForms(Venues venues, Organizations organizations, VenueUse use) {
    /** @param event that is changed; null for a new one */
    EventForm of(Words words, EventDraft start, @Nullable EventId event) {
        var form = new EventForm(words, start, venues.list(null), organizations.listed());
        PlaceWarning.in(form, use, words, event);
        return form;
    }

    EventForm ofTemplate(Words words, EventDraft start) {
        return new EventForm(words, start, venues.list(null), organizations.listed(), true);
    }
}
