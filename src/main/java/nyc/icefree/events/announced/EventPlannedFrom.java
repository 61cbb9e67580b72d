package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;

/** Announced: an event was planned from a pattern; other rooms lay out what they keep of that. */
public record EventPlannedFrom(PatternId from, EventId to) {}
