package nyc.icefree.events.announced;

import nyc.icefree.eventviews.EventId;

/** Announced: a published event will not take place at its time; a new date is to follow. */
public record EventPostponed(EventId event, int version) {}
