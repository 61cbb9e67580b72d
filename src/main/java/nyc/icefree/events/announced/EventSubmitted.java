package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced when an event of an untrusted organization waits for approval. */
public record EventSubmitted(EventId event, int version) {}
