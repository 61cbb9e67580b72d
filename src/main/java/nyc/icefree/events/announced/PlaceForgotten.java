package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced inside the transaction in which an event forgets where it was: rooms forget what they keep of that. */
public record PlaceForgotten(EventId event) {}
