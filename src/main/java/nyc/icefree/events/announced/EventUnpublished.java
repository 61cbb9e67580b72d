package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced when an event is no longer public; feeds keep a tombstone without content. */
public record EventUnpublished(EventId event, int version) {}
