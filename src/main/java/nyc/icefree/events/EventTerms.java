package nyc.icefree.events;

import nyc.icefree.time.TimeSlot;

/** What decides whether and how many people may come. */
public record EventTerms(EventId id, EventKind kind, EventState state, TimeSlot slot, RsvpTerms rsvps) {}
