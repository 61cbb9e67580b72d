package nyc.icefree.events.announced;

import nyc.icefree.eventviews.EventId;

/** Announced: a draft has become public. */
public record EventPublished(EventId event) {}
