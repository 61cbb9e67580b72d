package nyc.icefree.rsvp.announced;

import nyc.icefree.disclosure.EventId;

/** Announced inside the transaction: what pages say of the event's spots has changed, as from "a few" to "full". */
public record SpotsTurned(EventId event) {}
