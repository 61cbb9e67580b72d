package nyc.icefree.disclosure;

import nyc.icefree.time.TimeSlot;

public record EventFound(EventId id, String title, EventState state, TimeSlot slot) {}
