package nyc.icefree.disclosure;

import nyc.icefree.time.TimeSlot;

/** @param title in the reader's language, where it has one */
public record EventFound(EventId id, String title, EventState state, TimeSlot slot) {}
