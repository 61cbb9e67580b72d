package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced: an event was made after the model of another, on another date; other rooms copy what is theirs. */
public record EventCopied(EventId from, EventId to) {}
