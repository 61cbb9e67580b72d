package nyc.icefree.events.announced;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;

/** Announced: what an event says is kept as a pattern of the same host; other rooms keep what is theirs of it. */
public record PatternKept(EventId from, PatternId to) {}
