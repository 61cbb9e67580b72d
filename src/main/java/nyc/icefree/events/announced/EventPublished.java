package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;

public record EventPublished(EventId event) {}
