package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced: an event of an organization that is not trusted waits for approval. */
public record EventSubmitted(EventId event, int version) {}
