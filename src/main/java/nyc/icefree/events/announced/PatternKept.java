package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;

/** Announced: what an event says is kept as a pattern of the same host; other rooms keep what is theirs of it. */
public record PatternKept(EventId from, PatternId to) {}
