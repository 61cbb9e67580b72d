package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;

/** Announced inside the transaction: answers have changed what pages say of the event's places, as from "places left" to "full". */
public record SpotsTurned(EventId event) {}
