package nyc.icefree.events;

/** Announced: a draft has become public. */
public record EventPublished(EventId event) {}
