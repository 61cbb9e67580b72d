package nyc.icefree.events.announced;

import nyc.icefree.eventviews.EventId;

/** Announced: a published event will not take place. */
public record EventCancelled(EventId event, int version) {}
