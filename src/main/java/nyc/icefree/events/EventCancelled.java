package nyc.icefree.events;

/** Announced: a published event will not take place. */
public record EventCancelled(EventId event, int version) {}
