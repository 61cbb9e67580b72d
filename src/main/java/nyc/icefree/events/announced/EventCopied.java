package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

/** Announced when an event was copied to another date; other rooms copy what they keep of it. */
public record EventCopied(EventId from, EventId to) {}
