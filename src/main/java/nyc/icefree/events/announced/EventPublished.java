package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced: a draft has become public. */
public record EventPublished(EventId event) {}
