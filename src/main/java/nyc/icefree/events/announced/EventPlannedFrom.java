package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;

/** Announced when an event was planned from a pattern; other rooms copy what they keep of the pattern. */
public record EventPlannedFrom(PatternId from, EventId to) {}
