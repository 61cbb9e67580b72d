package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

public record EventCancelled(EventId event, int version) {}
