package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced when an event forgets its address, in the same transaction: rooms forget what they keep of it. */
public record PlaceForgotten(EventId event) {}
