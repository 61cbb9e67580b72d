package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced: a published event will not take place. */
public record EventCancelled(EventId event, int version) {}
