package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;

/** Announced when a pattern was made from an event; other rooms copy what they keep of the event. */
public record PatternKept(EventId from, PatternId to) {}
